package org.unifiedportal.war.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.DiscardDocument;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.NamedPersons;
import org.unifiedportal.core.document.PublishDocument;
import org.unifiedportal.core.document.ReplaceCard;
import org.unifiedportal.war.http.Operation;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/** Takes the orders on documents: card, publish, withdraw, discard. */
@Path("api/v1/documents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class DocumentOrdersResource {
  private static final String CONFIRMED = "true";

  private final DocumentOrders orders;
  private final DocumentDesk desk;
  private final PersonsFirst first;
  private final NamedPersons persons;

  @Inject
  DocumentOrdersResource(
      DocumentOrders orders, DocumentDesk desk, PersonsFirst first, NamedPersons persons) {
    this.orders = orders;
    this.desk = desk;
    this.first = first;
    this.persons = persons;
  }

  /** An order with a JSON body, and what it needs while nobody sees the document. */
  private record Order(String name, String id, Scope unseen) {}

  /** Writes the card anew. */
  @PUT
  @Path("{id}")
  @Operation(
      summary =
          "Replaces the whole card; a live document needs PUBLISH and all a legal act must have.",
      body = CardBody.class,
      answer = DocumentAnswer.class,
      problems = {401, 403, 404, 409, 412, 428})
  public Response replace(
      @PathParam("id") String id, @BeanParam DocumentDemand demand, JsonNode body) {
    return carryOut(
        new Order("card", id, Scope.WRITE),
        demand,
        body,
        (document, version, token) ->
            desk.cards()
                .replace(
                    new ReplaceCard(document.id(), version, CardBody.read(body)), token.actor()));
  }

  /** Throws away what was never published. */
  @DELETE
  @Path("{id}")
  @Operation(
      summary = "Discards a document that was never published; nothing is left of card and files.",
      answer = DiscardedDocumentAnswer.class,
      problems = {401, 403, 404, 409, 412, 428})
  public Response discard(@PathParam("id") String id, @BeanParam DocumentDemand demand) {
    return orders.discard(
        demand,
        DocumentOrders.id(id),
        (document, version, token) ->
            desk.discarding().discard(new DiscardDocument(document, version), token.actor()));
  }

  /** Puts the document before the public. */
  @POST
  @Path("{id}/publish")
  @Operation(
      summary =
          "Puts the document before the public unless it is there already as another one or its files name people (confirmed); its files are given out once clean.",
      body = PublishDocumentBody.class,
      answer = DocumentAnswer.class,
      problems = {401, 403, 404, 409, 412, 428})
  public Response publish(
      @PathParam("id") String id,
      @QueryParam("confirmed") @Nullable String confirmed,
      @BeanParam DocumentDemand demand,
      JsonNode body) {
    boolean isConfirmed = CONFIRMED.equals(confirmed);
    if (!isConfirmed) {
      orders.allowed(demand.authorization, DocumentOrders.id(id), Scope.PUBLISH);
      first.await(DocumentOrders.id(id));
    }
    return carryOut(
        new Order("publish", id, Scope.PUBLISH),
        demand,
        body,
        (document, version, token) -> {
          PublishDocument command = PublishDocumentBody.read(body, document.id(), version);
          if (!isConfirmed) {
            first.refuseUnconfirmed(document.id(), version);
          }
          Document live = desk.publishing().publish(command, token.actor());
          persons.confirm(live, token.actor());
          return live;
        });
  }

  /** Takes the document back in all languages and editions. */
  @POST
  @Path("{id}/withdraw")
  @Operation(
      summary = "Takes a live document back; its addresses go on answering and say why.",
      body = WithdrawDocumentBody.class,
      answer = DocumentAnswer.class,
      problems = {401, 403, 404, 409, 412, 428})
  public Response withdraw(
      @PathParam("id") String id, @BeanParam DocumentDemand demand, JsonNode body) {
    return carryOut(
        new Order("withdraw", id, Scope.PUBLISH),
        demand,
        body,
        (document, version, token) ->
            desk.withdrawing()
                .withdraw(WithdrawDocumentBody.read(body, document.id(), version), token.actor()));
  }

  /** What is done to the document once the asker is known. */
  private interface Step {
    Document take(Document document, long version, ApiToken token);
  }

  private Response carryOut(
      Order order, DocumentDemand demand, @Nullable JsonNode body, Step step) {
    DocumentId document = DocumentOrders.id(order.id());
    ApiToken token = orders.allowed(demand.authorization, document, order.unseen());
    if (body == null) {
      throw new RequestRefused(Problem.of(400, "problem.body-missing"));
    }
    return orders.change(
        new DocumentOrders.Change(
            token, demand.key(token, order + "\n" + body), document, demand.ifMatch),
        (current, version) -> step.take(current, version, token));
  }
}
