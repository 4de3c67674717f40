package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentEdition;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.document.Successors;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.war.caller.Callers;
import org.unifiedportal.war.http.KnownQuery;
import org.unifiedportal.war.http.Operation;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.http.StrictJson;
import org.unifiedportal.war.http.VersionTag;

/** Tells programs which documents there are; unpublished ones only to those of their agency. */
@Path("api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class DocumentsResource {
  private final Callers callers;
  private final AgencyStore agencies;
  private final DocumentStore documents;
  private final DocumentAnswers answers;

  @Inject
  DocumentsResource(
      Callers callers, AgencyStore agencies, DocumentStore documents, DocumentAnswers answers) {
    this.callers = callers;
    this.agencies = agencies;
    this.documents = documents;
    this.answers = answers;
  }

  /** A page of the public list. */
  @GET
  @Operation(
      summary = "Lists live documents, newest first.",
      answer = DocumentsAnswer.class,
      problems = {400, 404})
  public Response list(@BeanParam DocumentListDemand demand, @Context UriInfo address) {
    KnownQuery.refuseOthers(address.getQueryParameters().keySet(), DocumentListDemand.KNOWN);
    List<Document> more = documents.list(demand.filter(agencies), demand.size() + 1);
    List<Document> page = more.subList(0, Math.min(demand.size(), more.size()));
    String next =
        more.size() > demand.size()
            ? answers.addresses().list(demand.behind(page.getLast())).toString()
            : "";
    return Response.ok(
            StrictJson.tree(new DocumentsAnswer(page.stream().map(answers::of).toList(), next)))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  /** One document. */
  @GET
  @Path("{id}")
  @Operation(
      summary = "Tells a document: card, files with their measured facts, what it still lacks.",
      answer = DocumentAnswer.class,
      problems = {401, 404, 410})
  public Response one(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
    Document document = visible(id, authorization);
    return readable(authorization)
        .header(HttpHeaders.ETAG, new VersionTag(document.version()).header())
        .entity(
            StrictJson.tree(
                isOwn(document, authorization) ? answers.forOwn(document) : answers.of(document)))
        .build();
  }

  /** Its editions. */
  @GET
  @Path("{id}/editions")
  @Operation(
      summary = "Lists the editions of a document, oldest first, each file at its own address.",
      answer = DocumentEditionsAnswer.class,
      problems = {401, 404, 410})
  public Response editions(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
    Document document = visible(id, authorization);
    List<DocumentEdition> shown =
        documents.editions(document.id()).stream()
            .filter(edition -> edition.release().isPresent() || !document.isLive())
            .toList();
    return readable(authorization).entity(StrictJson.tree(answers.editions(shown))).build();
  }

  private Document visible(String words, @Nullable String authorization) {
    Document found =
        documents
            .find(DocumentOrders.id(words))
            .filter(document -> isKnowable(document, authorization))
            .orElseThrow(() -> DocumentOrders.notFound(words));
    if (found.standing() instanceof DocumentStanding.Withdrawn gone
        && !isOwn(found, authorization)) {
      throw new RequestRefused(
          gone(gone.tombstone(), new Successors(documents).of(gone.tombstone())));
    }
    return found;
  }

  private boolean isKnowable(Document document, @Nullable String authorization) {
    boolean own = isOwn(document, authorization);
    return own || !(document.standing() instanceof DocumentStanding.Unpublished);
  }

  private boolean isOwn(Document document, @Nullable String authorization) {
    return callers
        .find(authorization)
        .filter(token -> Access.isAllowed(token, Scope.READ, document.agency()))
        .isPresent();
  }

  /** What is told of a document that was taken back, and which live one stands for it. */
  static Problem gone(Tombstone tombstone, Optional<Document> successor) {
    Problem bare = Problem.of(410, "problem.gone").withFact("outcome", tombstone.cause().key());
    Problem told =
        tombstone.cause() == Tombstone.Cause.NEVER_EXISTED
            ? bare
            : bare.withFact("reason", tombstone.reason());
    return successor.map(next -> leading(told, next.id())).orElse(told);
  }

  private static Problem leading(Problem problem, DocumentId next) {
    return problem
        .withFact("replacedBy", next.toString())
        .withHeader(HttpHeaders.LINK, "</d/" + next + ">; rel=\"successor-version\"");
  }

  private static Response.ResponseBuilder readable(@Nullable String authorization) {
    return Response.ok()
        .header(HttpHeaders.CACHE_CONTROL, authorization == null ? "no-cache" : "private, no-store")
        .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
  }
}
