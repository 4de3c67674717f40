package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.EditionNumber;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.war.caller.Callers;
import org.unifiedportal.war.http.Operation;
import org.unifiedportal.war.http.StrictJson;
import org.unifiedportal.war.http.VersionTag;

/** Tells programs what is published; drafts and withdrawn texts only to those of their agency. */
@Path("api/v1/publications")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PublicationsResource {
  private final Callers callers;
  private final AgencyStore agencies;
  private final PublicationStore publications;
  private final PublicationAnswers answers;
  private final Listing listing;

  @Inject
  PublicationsResource(
      Callers callers,
      AgencyStore agencies,
      PublicationStore publications,
      PublicationAnswers answers) {
    this.callers = callers;
    this.agencies = agencies;
    this.publications = publications;
    this.answers = answers;
    this.listing = new Listing(publications, answers);
  }

  /** A page of a list. */
  @GET
  @Operation(
      summary = "Lists publications newest first, live ones unless asked otherwise.",
      answer = PublicationsAnswer.class,
      problems = {400, 401, 403, 404})
  public Response list(@BeanParam ListDemand demand, @Context UriInfo address) {
    ListAddress.refuseUnknown(address.getQueryParameters().keySet());
    Visible visible = visible(demand.authorization);
    ListQuery query = ListQuery.read(demand, agencies);
    Listing.Found found = found(query, visible);
    String next = found.next().map(cursor -> ListAddress.next(address, cursor, answers)).orElse("");
    return readable(demand.authorization)
        .entity(StrictJson.tree(new PublicationsAnswer(found.items(), next)))
        .build();
  }

  /** One publication. */
  @GET
  @Path("{id}")
  @Operation(
      summary = "Tells a publication with the edition citizens see.",
      answer = PublicationAnswer.class,
      problems = {401, 404, 410})
  public Response one(@PathParam("id") String id, @BeanParam ReadDemand demand) {
    Publication found = visible(demand.authorization).get(id);
    VersionTag tag = new VersionTag(found.version());
    if (tag.isKnownTo(demand.ifNoneMatch)) {
      return Response.notModified().header(HttpHeaders.ETAG, tag.header()).build();
    }
    return readable(demand.authorization)
        .header(HttpHeaders.ETAG, tag.header())
        .entity(StrictJson.tree(answers.of(found)))
        .build();
  }

  /** Its editions. */
  @GET
  @Path("{id}/editions")
  @Operation(
      summary = "Lists the editions of a publication, oldest first.",
      answer = EditionsAnswer.class,
      problems = {401, 404, 410})
  public Response editions(@PathParam("id") String id, @BeanParam ReadDemand demand) {
    Visible visible = visible(demand.authorization);
    Publication found = visible.get(id);
    return readable(demand.authorization)
        .entity(
            StrictJson.tree(
                EditionsAnswer.of(
                    publications.editions(found.id()).stream()
                        .filter(edition -> visible.shows(found, edition))
                        .toList())))
        .build();
  }

  /** One edition. */
  @GET
  @Path("{id}/editions/{number: [1-9][0-9]{0,5}}")
  @Operation(
      summary = "Tells one edition with its whole content.",
      answer = EditionAnswer.class,
      problems = {401, 404, 410})
  public Response edition(
      @PathParam("id") String id, @PathParam("number") int number, @BeanParam ReadDemand demand) {
    Visible visible = visible(demand.authorization);
    Publication found = visible.get(id);
    Edition edition =
        publications
            .findEdition(found.id(), new EditionNumber(number))
            .filter(one -> visible.shows(found, one))
            .orElseThrow(() -> Visible.notFound("edition", Integer.toString(number)));
    JsonNode answer = StrictJson.tree(EditionAnswer.of(edition));
    return readable(demand.authorization).entity(answer).build();
  }

  private Listing.Found found(ListQuery query, Visible visible) {
    if (!query.origin().isEmpty()) {
      return listing.ofOrigin(query, visible);
    }
    return query.wanted() == ListQuery.Wanted.LIVE
        ? listing.live(query)
        : listing.own(query, visible.asker().orElseThrow(Callers::tokenMissing));
  }

  private Visible visible(@Nullable String authorization) {
    return new Visible(publications, callers.find(authorization));
  }

  private static Response.ResponseBuilder readable(@Nullable String authorization) {
    return Response.ok()
        .header(HttpHeaders.CACHE_CONTROL, authorization == null ? "no-cache" : "private, no-store")
        .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
  }
}
