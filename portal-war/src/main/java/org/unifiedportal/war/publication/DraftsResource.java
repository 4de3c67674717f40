package org.unifiedportal.war.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.core.publication.DiscardDraft;
import org.unifiedportal.war.http.Operation;

/** The draft of a publication: thrown away. */
@Path("api/v1/publications/{id}/draft")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class DraftsResource {
  private final Orders orders;
  private final Desk desk;

  @Inject
  DraftsResource(Orders orders, Desk desk) {
    this.orders = orders;
    this.desk = desk;
  }

  /** Throws it away; a publication that was never live goes with it. */
  @DELETE
  @Operation(
      summary = "Discards the draft for good; of what was never published nothing is left.",
      answer = DiscardedAnswer.class,
      problems = {401, 403, 404, 409, 412, 428})
  public Response discard(@PathParam("id") String id, @BeanParam Demand demand) {
    return orders.discard(
        demand,
        id,
        (ordered, actor) ->
            desk.discarding()
                .discard(new DiscardDraft(ordered.publication(), ordered.knownVersion()), actor));
  }
}
