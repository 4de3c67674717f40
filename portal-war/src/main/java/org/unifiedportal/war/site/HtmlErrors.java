package org.unifiedportal.war.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.war.http.Asker;
import org.unifiedportal.war.http.HumanErrors;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.page.ErrorPages;

/** Tells people a problem as a page of the portal; the database is not asked. */
@Dependent
public class HtmlErrors implements HumanErrors {
  private final ErrorPages errors;

  /** Takes the pages of errors. */
  @Inject
  public HtmlErrors(ErrorPages errors) {
    this.errors = errors;
  }

  @Override
  public Response page(Problem problem, Asker asker) {
    Object incident = problem.facts().getOrDefault("incident", "");
    byte[] body = errors.page(problem.status(), asker.language(), incident.toString());
    Response.ResponseBuilder answer =
        Response.status(problem.status())
            .type("text/html; charset=utf-8")
            .header(HttpHeaders.CONTENT_LANGUAGE, asker.language().tag())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(body);
    problem.headers().forEach(answer::header);
    return answer.build();
  }
}
