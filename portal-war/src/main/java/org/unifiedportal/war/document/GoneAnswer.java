package org.unifiedportal.war.document;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.war.http.Asker;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Variant;

/**
 * Answers the permanent address of a document that was taken back: programs get the problem, people
 * the page that says why, as it stands at the same address below their language.
 */
record GoneAnswer(PageSource pages) {
  private static final String VARIES = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE;

  /** The page with the status and the headers of the problem; refuses a program with the latter. */
  Response of(DocumentId document, Problem gone, Asker asker) {
    if (asker.machine()) {
      throw new RequestRefused(gone.withHeader(HttpHeaders.VARY, VARIES));
    }
    Page page =
        pages.page(new PageRequest(asker.language(), Variant.NORMAL, "d/" + document, Map.of()));
    Response.ResponseBuilder answer =
        Response.status(page.status())
            .type("text/html; charset=utf-8")
            .header(HttpHeaders.CONTENT_LANGUAGE, page.language().tag())
            .header(HttpHeaders.CACHE_CONTROL, "no-cache")
            .header(HttpHeaders.VARY, VARIES)
            .entity(page.body());
    gone.headers().forEach(answer::header);
    return answer.build();
  }
}
