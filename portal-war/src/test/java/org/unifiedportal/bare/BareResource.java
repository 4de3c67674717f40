package org.unifiedportal.bare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Answers every probe, and one page from memory. */
@Path("")
public class BareResource {
  private static final byte[] PAGE = read();

  private static byte[] read() {
    try (InputStream in = BareResource.class.getResourceAsStream("/page.gz")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** The bytes of an article page, packed as the portal sends them. */
  @GET
  @Path("page")
  @Produces("text/html;charset=utf-8")
  public Response page() {
    return Response.ok(PAGE).header("Content-Encoding", "gzip").build();
  }

  /** The launcher's probe. */
  @GET
  @Path("health/ready")
  public String ready() {
    return "{}";
  }
}
