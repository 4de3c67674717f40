package org.unifiedportal.war.http;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns one sort of failure into an answer: problem+json for programs, a page for people. */
abstract class ProblemMapper<T extends Throwable> implements ExceptionMapper<T> {
  private final @Nullable Instance<HumanErrors> pages;

  @Context @Nullable UriInfo address;
  @Context @Nullable HttpHeaders headers;

  ProblemMapper(@Nullable Instance<HumanErrors> pages) {
    this.pages = pages;
  }

  abstract Problem problem(T failure);

  @Override
  public Response toResponse(T failure) {
    return answer(problem(failure), asker());
  }

  final Response answer(Problem problem, Asker asker) {
    boolean page = !asker.machine() && pages != null && pages.isResolvable();
    return page ? pages.get().page(problem, asker) : ProblemAnswer.of(problem, asker.language());
  }

  private Asker asker() {
    String path = address == null ? "" : address.getPath();
    return headers == null
        ? Asker.of(path, null, null)
        : Asker.of(
            path,
            headers.getHeaderString(HttpHeaders.ACCEPT),
            headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
