package org.unifiedportal.war.document;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.AddDocument;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.war.http.Limits;
import org.unifiedportal.war.http.Operation;
import org.unifiedportal.war.http.StrictJson;

/** The documents of an agency: its programs upload new ones and see those nobody else sees. */
@Path("api/v1/agencies/{slug}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AgencyDocumentsResource {
  private final DocumentOrders orders;
  private final DocumentDesk desk;
  private final DocumentStore documents;
  private final DocumentAnswers answers;
  private final Uploads uploads;

  @Inject
  AgencyDocumentsResource(
      DocumentOrders orders,
      DocumentDesk desk,
      DocumentStore documents,
      DocumentAnswers answers,
      Uploads uploads) {
    this.orders = orders;
    this.desk = desk;
    this.documents = documents;
    this.answers = answers;
    this.uploads = uploads;
  }

  /** Takes a file in as a new document that only its agency sees. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Uploads a file as a new document; the body is the file itself, as a stream.",
      file = true,
      status = 201,
      answer = DocumentAnswer.class,
      problems = {401, 403, 404, 408, 409})
  public Response upload(
      @PathParam("slug") String slug,
      @BeanParam UploadDemand demand,
      @Context HttpHeaders headers,
      InputStream body) {
    ApiToken token = orders.allowed(demand.authorization, slug, Scope.WRITE);
    Uploaded uploaded = uploads.take(body, headers, demand.name);
    DocumentFile file = uploaded.in(FileLanguage.of(demand.language, uploaded.declared().name()));
    return orders.begin(
        demand.key(token, "upload " + slug + " " + file),
        () ->
            desk.adding()
                .add(
                    new AddDocument(token.agency(), FirstCard.of(uploaded, file.language()), file),
                    uploaded.facts(),
                    token.actor()));
  }

  /** The agency's register: in any standing, newest change first. */
  @GET
  @Operation(
      summary = "Lists the agency's own documents in any standing, newest change first.",
      answer = DocumentsAnswer.class,
      problems = {400, 401, 403, 404})
  public Response register(
      @PathParam("slug") String slug,
      @QueryParam("cursor") @Nullable String cursor,
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
    ApiToken token = orders.allowed(authorization, slug, Scope.READ);
    Optional<DocumentId> after = Optional.ofNullable(cursor).map(DocumentOrders::id);
    int size = Limits.DEFAULT.pageSize();
    List<Document> more = documents.listOwn(token.agency(), after, size + 1);
    List<Document> page = more.subList(0, Math.min(size, more.size()));
    String next =
        more.size() > size
            ? answers.addresses().register(slug, page.getLast().id()).toString()
            : "";
    return Response.ok(
            StrictJson.tree(new DocumentsAnswer(page.stream().map(answers::of).toList(), next)))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }
}
