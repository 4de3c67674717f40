package org.unifiedportal.war.http;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.regex.Pattern;
import org.unifiedportal.war.settings.Settings;

/**
 * Serves the flat files of the home's {@code media} folder: pictures and films to be shown, all
 * else to be saved.
 */
@Path("media")
@Dependent
public class MediaResource {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}");

  private final java.nio.file.Path folder;

  @Inject
  public MediaResource(Settings settings) {
    this(settings.home().resolve("media"));
  }

  MediaResource(java.nio.file.Path folder) {
    this.folder = folder;
  }

  /** One file. */
  @GET
  @Path("{name}")
  public Response file(@PathParam("name") String name, @Context Request request)
      throws IOException {
    java.nio.file.Path file = find(name);
    EntityTag tag = tag(file);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged != null ? unchanged.tag(tag).build() : answer(file, name, tag);
  }

  private java.nio.file.Path find(String name) {
    java.nio.file.Path file = NAME.matcher(name).matches() ? folder.resolve(name) : folder;
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotFoundException();
    }
    return file;
  }

  private static EntityTag tag(java.nio.file.Path file) throws IOException {
    long changed = Files.getLastModifiedTime(file).toMillis();
    return new EntityTag(Long.toHexString(Files.size(file)) + "-" + Long.toHexString(changed));
  }

  private static Response answer(java.nio.file.Path file, String name, EntityTag tag) {
    String type = FileTypes.of(name);
    String disposition = FileTypes.isShown(type) ? "inline" : "attachment";
    return Response.ok(file.toFile(), type)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename=\"" + name + "\"")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }
}
