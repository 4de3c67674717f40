package org.unifiedportal.war.picture;

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
import org.unifiedportal.core.picture.DrawingPictures;
import org.unifiedportal.core.picture.GonePictures;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/**
 * Serves the sizes of pictures, without asking the database for those that lie here. A size never
 * changes under its address, but it may be taken down: browsers keep it and ask each time whether
 * they still may show it.
 */
@Path("media/i/{key: [0-9a-f]{32}}/{name: [0-9]{1,4}}.{ending: jpg|webp}")
@Dependent
public class PictureFilesResource {
  private static final String ASKED_EACH_TIME = "public, no-cache";

  private final GonePictures gone;
  private final DrawnFolder folder;
  private final DrawingPictures drawing;

  /** Serves from this folder what is not gone; what is missing there is drawn again. */
  @Inject
  public PictureFilesResource(GonePictures gone, DrawnFolder folder, DrawingPictures drawing) {
    this.gone = gone;
    this.folder = folder;
    this.drawing = drawing;
  }

  /** One size. */
  @GET
  public Response size(
      @PathParam("key") String key,
      @PathParam("name") String name,
      @PathParam("ending") String ending,
      @Context Request request)
      throws IOException {
    if (gone.now().isGone(key)) {
      throw new RequestRefused(Problem.of(410, "problem.picture-gone"));
    }
    java.nio.file.Path file = find(key, name, ending);
    EntityTag tag = new EntityTag(key.substring(0, 16) + "-" + file.getFileName());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged != null
        ? unchanged.tag(tag).header(HttpHeaders.CACHE_CONTROL, ASKED_EACH_TIME).build()
        : answer(file, tag);
  }

  /** Where the machine that drew had no codec for WebP, the JPEG stands in its place. */
  private java.nio.file.Path find(String key, String name, String ending) throws IOException {
    java.nio.file.Path jpeg = folder.file(key, name + ".jpg");
    if (!Files.isDirectory(jpeg.getParent()) && !drawing.drawAgain(key)) {
      throw new NotFoundException();
    }
    java.nio.file.Path wanted = folder.file(key, name + "." + ending);
    java.nio.file.Path file = Files.isRegularFile(wanted) ? wanted : jpeg;
    if (!Files.isRegularFile(file)) {
      throw new NotFoundException();
    }
    return file;
  }

  private static Response answer(java.nio.file.Path file, EntityTag tag) {
    String type = file.toString().endsWith(".webp") ? "image/webp" : "image/jpeg";
    return Response.ok(file.toFile(), type)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, ASKED_EACH_TIME)
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }
}
