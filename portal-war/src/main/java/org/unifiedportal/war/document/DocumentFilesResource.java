package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
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
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.NamedPersons;
import org.unifiedportal.core.document.ReplaceFile;
import org.unifiedportal.core.document.TakeFileOff;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.http.Operation;
import org.unifiedportal.war.http.SafeText;

/** The files of a document: another language, another format, or a newer state of the same. */
@Path("api/v1/documents/{id}/files")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class DocumentFilesResource {
  private static final int LONGEST_NOTE = 500;
  private static final String CONFIRMED = "true";

  private final DocumentOrders orders;
  private final DocumentDesk desk;
  private final Uploads uploads;
  private final Comparing comparing;
  private final NamedPersons persons;

  @Inject
  DocumentFilesResource(
      DocumentOrders orders,
      DocumentDesk desk,
      Uploads uploads,
      Comparing comparing,
      NamedPersons persons) {
    this.orders = orders;
    this.desk = desk;
    this.uploads = uploads;
    this.comparing = comparing;
    this.persons = persons;
  }

  /**
   * Puts a file into the document; on a live one this is the next edition, public at once. What
   * says other than the card there is laid aside until it is confirmed.
   */
  @PUT
  @Path("{language}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary =
          "Puts a file of a language into the document; a live one needs PUBLISH and gets its next edition.",
      file = true,
      answer = DocumentAnswer.class,
      problems = {401, 403, 404, 408, 409, 412, 428})
  public Response replace(
      @PathParam("id") String id,
      @PathParam("language") String language,
      @QueryParam("name") @Nullable String name,
      @QueryParam("note") @Nullable String note,
      @QueryParam("confirmed") @Nullable String confirmed,
      @BeanParam DocumentDemand demand,
      @Context HttpHeaders headers,
      InputStream body) {
    DocumentId document = DocumentOrders.id(id);
    ApiToken token = orders.allowed(demand.authorization, document, Scope.WRITE);
    Language of = FileLanguage.get(language);
    Optional<LocalText> said = note(of, note);
    orders.refuseEarly(change(token, document, demand, ""));
    Uploaded uploaded = uploads.take(body, headers, name);
    DocumentFile file = uploaded.in(of);
    DocumentOrders.Change change =
        change(token, document, demand, "file " + document + " " + file + note);
    if (!CONFIRMED.equals(confirmed)) {
      ask(change, new Sent(uploaded, file, said));
    }
    return orders.change(
        change,
        (current, version) ->
            replaced(new ReplaceFile(document, version, file, said), uploaded, token));
  }

  private Document replaced(ReplaceFile command, Uploaded uploaded, ApiToken token) {
    Document changed = desk.files().replace(command, uploaded.facts(), token.actor());
    if (changed.version() != command.knownVersion()) {
      persons.confirm(changed, List.of(command.file().hash()), token.actor());
    }
    return changed;
  }

  /**
   * Takes a file off; on a live document this is the next edition, and the earlier ones keep it.
   */
  @DELETE
  @Path("{language}/{format}")
  @Operation(
      summary =
          "Takes a file off a document that has others; a live one needs PUBLISH and gets its next edition.",
      answer = DocumentAnswer.class,
      problems = {401, 403, 404, 409, 412, 428})
  public Response takeOff(
      @BeanParam FilePlace place,
      @QueryParam("note") @Nullable String note,
      @BeanParam DocumentDemand demand) {
    DocumentId document = DocumentOrders.id(place.id);
    ApiToken token = orders.allowed(demand.authorization, document, Scope.WRITE);
    TakeFileOff.Place known = place.known();
    Optional<LocalText> said = note(known.language(), note);
    return orders.change(
        change(token, document, demand, "take off " + document + " " + known + note),
        (current, version) ->
            desk.files().takeOff(new TakeFileOff(document, version, known, said), token.actor()));
  }

  /** A file that was sent, and what it changes. */
  private record Sent(Uploaded uploaded, DocumentFile file, Optional<LocalText> note) {}

  /** What a live document is about to become, a program has to confirm where its card denies it. */
  private void ask(DocumentOrders.Change change, Sent sent) {
    orders
        .toCompare(change)
        .filter(current -> comparing.isNeeded(current, sent.file()))
        .ifPresent(current ->
            Comparing.refuseUnsettled(
                comparing.compare(
                    current,
                    new ReplaceFile(current.id(), current.version(), sent.file(), sent.note()),
                    sent.uploaded().facts(),
                    change.token().actor())));
  }

  private static DocumentOrders.Change change(
      ApiToken token, DocumentId document, DocumentDemand demand, String what) {
    return new DocumentOrders.Change(token, demand.key(token, what), document, demand.ifMatch);
  }

  private static Optional<LocalText> note(Language language, @Nullable String words) {
    SafeText.refuseUnfit(words, "/note", LONGEST_NOTE);
    return Optional.ofNullable(words)
        .map(String::strip)
        .filter(said -> !said.isEmpty())
        .map(said -> LocalText.in(language, said));
  }
}
