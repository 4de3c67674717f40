package org.unifiedportal.war.site;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.war.http.GzipAnswers;
import org.unifiedportal.war.page.Page;

/**
 * Sends a finished page the way the asker takes it: whole or zipped, or not at all when it has it.
 *
 * @param base the portal's own address: where a moved page stands is never told from the request's
 *     Host
 */
record PageAnswer(URI base, Request asked, @Nullable String encodings) {
  private static final String HTML = "text/html; charset=utf-8";

  Response of(Page page) {
    if (page.isRedirect()) {
      return Response.status(page.status()).location(base.resolve(page.location())).build();
    }
    boolean zip = GzipAnswers.takesGzip(encodings);
    EntityTag tag = new EntityTag(page.tag() + (zip ? "z" : ""));
    Response.ResponseBuilder unchanged =
        page.status() == 200 ? asked.evaluatePreconditions(tag) : null;
    return unchanged == null
        ? headed(whole(page, zip), page).tag(tag).build()
        : headed(unchanged, page).build();
  }

  private static Response.ResponseBuilder whole(Page page, boolean zip) {
    Response.ResponseBuilder answer =
        Response.status(page.status()).type(HTML).entity(zip ? page.zipped() : page.body());
    return zip ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer;
  }

  private static Response.ResponseBuilder headed(Response.ResponseBuilder answer, Page page) {
    long seconds = page.maxAge().toSeconds();
    return answer
        .header(HttpHeaders.CONTENT_LANGUAGE, page.language().tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .header(
            HttpHeaders.CACHE_CONTROL, seconds == 0 ? "no-cache" : "public, max-age=" + seconds);
  }
}
