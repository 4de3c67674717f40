package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.AddDocument;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.vault.Declaration;
import org.unifiedportal.war.caller.RequestKey;
import org.unifiedportal.war.console.FormParts;
import org.unifiedportal.war.http.Operation;

/** Takes a new document whole: one form with its card and its file. */
@Path("api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class DocumentFormsResource {
  private final DocumentOrders orders;
  private final DocumentDesk desk;
  private final Uploads uploads;

  @Inject
  DocumentFormsResource(DocumentOrders orders, DocumentDesk desk, Uploads uploads) {
    this.orders = orders;
    this.desk = desk;
    this.uploads = uploads;
  }

  /** Takes the form in as a new document of the token's agency, which only that one sees. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary =
          "Takes a new document as a form: its file and, if it is known, its card; without one the card is begun from the file.",
      card = CardBody.class,
      status = 201,
      answer = DocumentAnswer.class,
      problems = {401, 403, 408, 409})
  public Response add(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
      @Context HttpHeaders headers,
      InputStream body) {
    ApiToken token = orders.allowed(authorization, Scope.WRITE);
    uploads.refuseTooLarge(headers);
    String type = Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), "");
    UploadForm form = UploadForm.of(type, uploads.bounded(body));
    FormParts.Part part = form.file();
    Uploaded uploaded =
        uploads.take(part.bytes(), new Declaration(part.name(), part.mediaType()), form::end);
    DocumentFile file = uploaded.in(FileLanguage.of(form.language(), part.name()));
    Card card = form.card().orElseGet(() -> FirstCard.of(uploaded, file.language()));
    RequestKey key = RequestKey.of(token.id(), idempotencyKey, "form " + file + "\n" + form.said());
    return orders.begin(
        key,
        () ->
            desk.adding()
                .add(new AddDocument(token.agency(), card, file), uploaded.facts(), token.actor()));
  }
}
