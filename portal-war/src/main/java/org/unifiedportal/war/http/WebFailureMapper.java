package org.unifiedportal.war.http;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers what the server itself refuses: unknown addresses, methods, media types; redirects pass
 * unchanged.
 */
@Provider
public class WebFailureMapper extends ProblemMapper<WebApplicationException> {
  @Inject
  public WebFailureMapper(Instance<HumanErrors> pages) {
    super(pages);
  }

  @Override
  public Response toResponse(WebApplicationException failure) {
    Response said = failure.getResponse();
    return said.getStatus() < 400 ? said : super.toResponse(failure);
  }

  @Override
  Problem problem(WebApplicationException failure) {
    return Problems.of(failure);
  }
}
