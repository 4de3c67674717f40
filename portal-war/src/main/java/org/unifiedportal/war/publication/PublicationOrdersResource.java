package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublishEdition;
import org.unifiedportal.war.http.Operation;

/** Takes the orders of an agency's programs: draft, publish, correct, withdraw. */
@Path("api/v1/publications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PublicationOrdersResource {
  private final Orders orders;
  private final Desk desk;
  private final WantedTwice twice;

  @Inject
  PublicationOrdersResource(Orders orders, Desk desk, WantedTwice twice) {
    this.orders = orders;
    this.desk = desk;
    this.twice = twice;
  }

  /** Begins a publication; only its agency sees it. */
  @POST
  @Operation(
      summary = "Begins a publication of the token's agency as a draft.",
      body = DraftBody.class,
      status = 201,
      answer = PublicationAnswer.class,
      problems = {401, 403, 409})
  public Response draft(@BeanParam Demand demand, JsonNode body) {
    return orders.begin(
        demand,
        body,
        token -> desk.drafting().start(DraftBody.read(body, token.agency()), token.actor()));
  }

  /** Replaces the draft; on a live publication this begins the next edition. */
  @PUT
  @Path("{id}")
  @Operation(
      summary = "Replaces the whole draft, or begins the next edition of what is live.",
      body = ContentBody.class,
      answer = PublicationAnswer.class,
      problems = {401, 403, 404, 409, 412, 428})
  public Response replace(@PathParam("id") String id, @BeanParam Demand demand, JsonNode body) {
    return orders.change(
        demand,
        new Act("replace", id, Scope.WRITE),
        body,
        (ordered, actor) -> desk.drafting().replace(ReplaceBody.read(body, ordered), actor));
  }

  /** Makes the draft live. */
  @POST
  @Path("{id}/publish")
  @Operation(
      summary =
          "Makes the draft live, on the pages, in search and in the feeds, unless its very text is live already (confirmed).",
      body = PublishBody.class,
      answer = PublicationAnswer.class,
      problems = {401, 403, 404, 409, 412, 428})
  public Response publish(
      @PathParam("id") String id,
      @QueryParam("confirmed") @Nullable String confirmed,
      @BeanParam Demand demand,
      JsonNode body) {
    return orders.change(
        demand,
        new Act("publish", id, Scope.PUBLISH),
        body,
        (ordered, actor) -> {
          PublishEdition command = PublishBody.read(body, ordered);
          Publication live = desk.publishing().publish(command, actor);
          if (command.originally().isEmpty()) {
            twice.refuseUnless(confirmed, ordered);
          }
          return live;
        });
  }

  /** Corrects what is live, and says what changed. */
  @POST
  @Path("{id}/correct")
  @Operation(
      summary = "Replaces the live content at once and says what changed for the citizen.",
      body = CorrectBody.class,
      answer = PublicationAnswer.class,
      problems = {401, 403, 404, 409, 412, 428})
  public Response correct(@PathParam("id") String id, @BeanParam Demand demand, JsonNode body) {
    return orders.change(
        demand,
        new Act("correct", id, Scope.PUBLISH),
        body,
        (ordered, actor) -> desk.correcting().correct(CorrectBody.read(body, ordered), actor));
  }

  /** Takes back what citizens read, in all languages at once. */
  @POST
  @Path("{id}/withdraw")
  @Operation(
      summary =
          "Takes back what is live or still read as archive; the address goes on and says why.",
      body = WithdrawBody.class,
      answer = PublicationAnswer.class,
      problems = {401, 403, 404, 409, 412, 428})
  public Response withdraw(@PathParam("id") String id, @BeanParam Demand demand, JsonNode body) {
    return orders.change(
        demand,
        new Act("withdraw", id, Scope.PUBLISH),
        body,
        (ordered, actor) -> desk.withdrawing().withdraw(WithdrawBody.read(body, ordered), actor));
  }
}
