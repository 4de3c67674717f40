package org.unifiedportal.war.http;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * Serves the fixed files; a fingerprinted address may be kept for ever, a plain one must be asked
 * again.
 */
@Path("assets")
@Dependent
public class AssetsResource {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** One file. */
  @GET
  @Path("{name}")
  public Response file(
      @PathParam("name") String name,
      @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String encodings) {
    return Assets.findFingerprinted(name)
        .map(asset -> answer(asset, FOR_EVER, encodings))
        .or(() -> Assets.find(name).map(asset -> answer(asset, "no-cache", encodings)))
        .orElseThrow(NotFoundException::new);
  }

  private static Response answer(Asset asset, String caching, @Nullable String encodings) {
    boolean zip = GzipAnswers.takesGzip(encodings);
    Response.ResponseBuilder answer =
        Response.ok(zip ? asset.zipped() : asset.bytes(), asset.type())
            .header(HttpHeaders.CACHE_CONTROL, caching)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
            .tag(asset.fingerprint() + (zip ? "-zip" : ""));
    return zip ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").build() : answer.build();
  }
}
