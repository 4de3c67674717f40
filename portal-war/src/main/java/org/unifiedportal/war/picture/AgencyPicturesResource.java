package org.unifiedportal.war.picture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.picture.Cut;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.PictureId;
import org.unifiedportal.core.picture.PictureStore;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.document.Uploaded;
import org.unifiedportal.war.document.Uploads;
import org.unifiedportal.war.http.Operation;
import org.unifiedportal.war.http.StrictJson;

/** The library of an agency for programs: put a picture in, ask how far it is. */
@Path("api/v1/agencies/{slug}/pictures")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AgencyPicturesResource {
  private final PictureOrders orders;
  private final PictureStore store;
  private final TakingPictures taking;
  private final Uploads uploads;

  @Inject
  AgencyPicturesResource(
      PictureOrders orders, PictureStore store, TakingPictures taking, Uploads uploads) {
    this.orders = orders;
    this.store = store;
    this.taking = taking;
    this.uploads = uploads;
  }

  /** Takes a picture in, with what is told of it. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Uploads a picture to the agency's library; the body is the JPEG or PNG itself.",
      file = true,
      status = 201,
      answer = PictureAnswer.class,
      problems = {401, 403, 404, 408, 409})
  public Response upload(
      @PathParam("slug") String slug,
      @BeanParam PictureDemand demand,
      @Context HttpHeaders headers,
      InputStream body) {
    ApiToken token = orders.allowed(demand.authorization, slug, Scope.WRITE);
    TakingPictures.Told told = demand.told();
    Uploaded uploaded = uploads.take(body, headers, demand.name);
    return orders.begin(
        slug,
        demand.key(token, "picture " + slug + " " + uploaded.facts().hash() + " " + told),
        () -> answer(taking.take(uploaded, token.agency(), told, token.actor())));
  }

  /** One picture of the library. */
  @GET
  @Path("{id}")
  @Operation(
      summary = "Tells a picture of the library, how far its sizes are, and its image block.",
      answer = PictureAnswer.class,
      problems = {401, 403, 404})
  public Response one(
      @PathParam("slug") String slug,
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
    ApiToken token = orders.allowed(authorization, slug, Scope.READ);
    Picture picture =
        PictureId.parse(id)
            .flatMap(store::find)
            .filter(found -> found.agency().equals(token.agency()))
            .orElseThrow(() -> new Refused(new Refusal.NotFound("picture", id)));
    return Response.ok(StrictJson.tree(answer(picture)))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  private PictureAnswer answer(Picture picture) {
    String key = picture.cut().key();
    Map<String, Cut.State> states = store.states(Set.of(key));
    return PictureAnswer.of(picture, states.getOrDefault(key, Cut.State.WAITING));
  }
}
