package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.CancelSchedule;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.ScheduleEdition;
import org.unifiedportal.core.publication.ScheduleStore;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.war.http.Operation;
import org.unifiedportal.war.http.StrictJson;

/** What the portal does with a publication by itself: set, seen, called off. */
@Path("api/v1/publications/{id}/schedule")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class SchedulesResource {
  private static final int MOST = 100;

  private final Orders orders;
  private final Desk desk;
  private final ScheduleStore schedules;
  private final WantedTwice twice;

  @Inject
  SchedulesResource(Orders orders, Desk desk, ScheduleStore schedules, WantedTwice twice) {
    this.orders = orders;
    this.desk = desk;
    this.schedules = schedules;
    this.twice = twice;
  }

  /** Has the portal publish or take down by itself at a moment. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Has the portal publish the draft, or withdraw it as expired, at a moment.",
      body = ScheduleBody.class,
      answer = PublicationAnswer.class,
      problems = {401, 403, 404, 409, 412, 428})
  public Response schedule(
      @PathParam("id") String id,
      @QueryParam("confirmed") @Nullable String confirmed,
      @BeanParam Demand demand,
      JsonNode body) {
    return orders.change(
        demand,
        new Act("schedule", id, Scope.PUBLISH),
        body,
        (ordered, actor) -> {
          ScheduleEdition command = ScheduleBody.read(body, ordered);
          desk.scheduling().schedule(command, actor);
          if (command.act() == ScheduledAct.PUBLISH) {
            twice.refuseUnless(confirmed, ordered);
          }
          return ordered.current();
        });
  }

  /** What was set, and what became of it. */
  @GET
  @Operation(
      summary = "Lists what the portal will do with a publication by itself, and what it did.",
      answer = SchedulesAnswer.class,
      problems = {401, 404})
  public Response all(@PathParam("id") String id, @BeanParam ReadDemand demand) {
    Publication own = orders.own(demand, id);
    return Response.ok(StrictJson.tree(SchedulesAnswer.of(schedules.planned(own.id(), MOST))))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  /** Calls off what the portal was to do by itself. */
  @DELETE
  @Path("{act: publish|expire}")
  @Operation(
      summary = "Calls off what waits for its moment.",
      answer = PublicationAnswer.class,
      problems = {401, 403, 404, 409, 412, 428})
  public Response cancel(
      @PathParam("id") String id, @PathParam("act") String name, @BeanParam Demand demand) {
    ScheduledAct act = ScheduledAct.find(name).orElseThrow();
    return orders.change(
        demand,
        new Act("cancel " + name, id, Scope.PUBLISH),
        JsonNodeFactory.instance.objectNode(),
        (ordered, actor) ->
            desk.scheduling()
                .cancel(
                    new CancelSchedule(ordered.publication(), ordered.knownVersion(), act), actor));
  }
}
