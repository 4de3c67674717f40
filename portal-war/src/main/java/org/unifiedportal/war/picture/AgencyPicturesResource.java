package org.unifiedportal.war.picture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.unifiedportal.core.picture.PictureStanding;
import org.unifiedportal.core.picture.PictureStore;
import org.unifiedportal.core.picture.TakingDownPictures;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.document.Uploaded;
import org.unifiedportal.war.document.Uploads;
import org.unifiedportal.war.http.Operation;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.http.StrictJson;
import org.unifiedportal.war.http.VersionTag;

/** The library of an agency for programs: put a picture in, ask how far it is. */
@Path("api/v1/agencies/{slug}/pictures")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AgencyPicturesResource {
  private final PictureOrders orders;
  private final PictureStore store;
  private final TakingPictures taking;
  private final TakingDownPictures takingDown;
  private final Uploads uploads;

  @Inject
  AgencyPicturesResource(
      PictureOrders orders,
      PictureStore store,
      TakingPictures taking,
      TakingDownPictures takingDown,
      Uploads uploads) {
    this.orders = orders;
    this.store = store;
    this.taking = taking;
    this.takingDown = takingDown;
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
      problems = {401, 403, 404, 410})
  public Response one(
      @PathParam("slug") String slug,
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
    ApiToken token = orders.allowed(authorization, slug, Scope.READ);
    Picture picture = get(id, token);
    if (picture.standing() instanceof PictureStanding.TakenDown down) {
      throw new RequestRefused(
          Problem.of(410, "problem.picture-gone").withFact("reason", down.reason().key()));
    }
    return Response.ok(StrictJson.tree(answer(picture)))
        .header(HttpHeaders.ETAG, new VersionTag(picture.version()).header())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  /** Takes one down, for good. */
  @DELETE
  @Path("{id}")
  @Operation(
      summary =
          "Takes a picture down for good: its addresses answer 410 from now on, pages show its alt.",
      answer = PictureAnswer.class,
      problems = {401, 403, 404, 409, 412, 422, 428})
  public Response takeDown(
      @PathParam("slug") String slug,
      @PathParam("id") String id,
      @BeanParam TakedownDemand demand) {
    ApiToken token = orders.allowed(demand.authorization, slug, Scope.PUBLISH);
    PictureId picture = get(id, token).id();
    return orders.change(
        slug,
        demand.key(token, picture),
        () -> answer(takingDown.takeDown(demand.command(picture), token.actor())));
  }

  private Picture get(String id, ApiToken token) {
    return PictureId.parse(id)
        .flatMap(store::find)
        .filter(found -> found.agency().equals(token.agency()))
        .orElseThrow(() -> new Refused(new Refusal.NotFound("picture", id)));
  }

  private PictureAnswer answer(Picture picture) {
    String key = picture.cut().key();
    Map<String, Cut.State> states = store.states(Set.of(key));
    return PictureAnswer.of(picture, states.getOrDefault(key, Cut.State.WAITING));
  }
}
