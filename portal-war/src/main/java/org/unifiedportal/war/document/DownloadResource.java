package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.Vault;
import org.unifiedportal.core.vault.Verdict;
import org.unifiedportal.war.http.Asker;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.page.PageSource;

/**
 * Gives files out: {@code /d/<id>} the newest, {@code /d/<id>/v/<n>} that edition for ever, both
 * with {@code /<language>} and {@code /<format>} behind when there are several.
 */
@Path("d")
@Dependent
public class DownloadResource {
  private static final Pattern REST =
      Pattern.compile("(?:/v/([1-9]\\d{0,5}))?(?:/(kk|ru|en)(?:/([a-z]{3,4}))?)?");
  private static final String WAIT_SECONDS = "30";

  private final Downloads downloads;
  private final Vault vault;
  private final GoneAnswer gone;

  @Inject
  DownloadResource(Downloads downloads, Vault vault, PageSource pages) {
    this.downloads = downloads;
    this.vault = vault;
    this.gone = new GoneAnswer(pages);
  }

  /** One file, whole or in part. */
  @GET
  @Path("{id}{rest: (/.*)?}")
  public Response file(
      @PathParam("id") String id,
      @PathParam("rest") String rest,
      @Context Request request,
      @Context HttpHeaders headers) {
    return answer(wanted(id, rest), headers, file -> file.answer(request, headers));
  }

  /** The headers of the whole file, which is not read for them. */
  @HEAD
  @Path("{id}{rest: (/.*)?}")
  public Response head(
      @PathParam("id") String id,
      @PathParam("rest") String rest,
      @Context Request request,
      @Context HttpHeaders headers) {
    return answer(wanted(id, rest), headers, file -> file.head(request));
  }

  private Response answer(
      Downloads.Wanted wanted, HttpHeaders headers, Function<FileResponse, Response> sending) {
    return switch (downloads.find(wanted)) {
      case Downloads.Found.Nothing nothing ->
          throw DocumentOrders.notFound(wanted.document().toString());
      case Downloads.Found.Gone found ->
          gone.of(
              wanted.document(),
              DocumentsResource.gone(found.tombstone(), found.successor()),
              asker(headers));
      case Downloads.Found.Held held -> throw held(held);
      case Downloads.Found.Ready ready ->
          sending.apply(new FileResponse(vault, ready, wanted.edition().isEmpty()));
    };
  }

  private static Asker asker(HttpHeaders headers) {
    return Asker.of(
        "d",
        headers.getHeaderString(HttpHeaders.ACCEPT),
        headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private static Downloads.Wanted wanted(String id, String rest) {
    Matcher parts = REST.matcher(rest);
    Optional<DocumentId> document = DocumentId.parse(id);
    if (document.isEmpty() || !parts.matches()) {
      throw DocumentOrders.notFound(id);
    }
    Optional<FileFormat> format = Optional.ofNullable(parts.group(3)).flatMap(FileFormat::find);
    if (parts.group(3) != null && format.isEmpty()) {
      throw DocumentOrders.notFound(id);
    }
    return new Downloads.Wanted(
        document.get(),
        Optional.ofNullable(parts.group(1)).map(Integer::valueOf),
        Optional.ofNullable(parts.group(2)).map(Language::of),
        format);
  }

  /** A file that waits for its verdict may be asked for again; a harmful one stays locked away. */
  private static RequestRefused held(Downloads.Found.Held held) {
    return new RequestRefused(
        held.kept().verdict() == Verdict.PENDING
            ? Problem.of(503, "problem.file-pending")
                .withHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS)
            : Problem.of(404, "problem.file-harmful"));
  }
}
