package org.unifiedportal.war.document;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.DownloadName;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.Vault;

/**
 * A file on its way out: never shown by the browser itself, checkable, resumable.
 *
 * @param newest whether the address asks for whatever edition is the newest
 */
record FileResponse(Vault vault, Downloads.Found.Ready found, boolean newest) {
  private static final int BUFFER = 64 << 10;

  Response answer(Request request, HttpHeaders headers) {
    EntityTag tag = new EntityTag(hash().value());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return headed(unchanged.tag(tag)).build();
    }
    long size = found.kept().facts().size();
    return switch (ByteRange.of(range(headers, tag), size)) {
      case ByteRange.Asked.Whole whole -> whole(tag, size);
      case ByteRange.Asked.Part part -> part(tag, part.range());
      case ByteRange.Asked.Beyond beyond ->
          headed(Response.status(416)).header("Content-Range", "bytes */" + size).build();
    };
  }

  /** What the whole file would come with; a range is for GET alone (RFC 9110, 14.2). */
  Response head(Request request) {
    EntityTag tag = new EntityTag(hash().value());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder whole =
        Response.ok().header("Content-Length", found.kept().facts().size());
    return headed((unchanged == null ? whole : unchanged).tag(tag)).build();
  }

  /** A range counts only for the file its asker has begun with. */
  private static Optional<String> range(HttpHeaders headers, EntityTag tag) {
    String condition = headers.getHeaderString("If-Range");
    boolean same = condition == null || condition.strip().equals("\"" + tag.getValue() + "\"");
    return same ? Optional.ofNullable(headers.getHeaderString("Range")) : Optional.empty();
  }

  private Response whole(EntityTag tag, long size) {
    return headed(Response.ok(bytes(0, size)).tag(tag)).header("Content-Length", size).build();
  }

  private Response part(EntityTag tag, ByteRange range) {
    return headed(Response.status(206).entity(bytes(range.first(), range.length())).tag(tag))
        .header("Content-Range", range.header())
        .header("Content-Length", range.length())
        .build();
  }

  /**
   * An old edition must not be found before the newest: search engines keep the address of that.
   */
  private Response.ResponseBuilder headed(Response.ResponseBuilder response) {
    return (newest ? response : response.header("X-Robots-Tag", "noindex"))
        .header(HttpHeaders.CONTENT_TYPE, found.file().format().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition())
        .header(HttpHeaders.CONTENT_LANGUAGE, found.file().language().tag())
        .header(HttpHeaders.CACHE_CONTROL, cache())
        .header("Accept-Ranges", "bytes")
        .header("Repr-Digest", digest())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff");
  }

  private String cache() {
    return newest ? "no-cache, no-transform" : "public, max-age=3600, no-transform";
  }

  /** RFC 9530: the hash of the whole file, whatever part of it is sent. */
  private String digest() {
    byte[] bytes = HexFormat.of().parseHex(hash().value());
    return "sha-256=:" + Base64.getEncoder().encodeToString(bytes) + ":";
  }

  /** An edition is named by the card it was made with, so that its name never changes. */
  private String disposition() {
    Card card = newest ? found.document().card() : found.edition().card();
    DownloadName name = DownloadName.of(card, found.file(), found.edition().number(), newest);
    String full = URLEncoder.encode(name.full(), StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + name.latin() + "\"; filename*=UTF-8''" + full;
  }

  private FileHash hash() {
    return found.file().hash();
  }

  private StreamingOutput bytes(long from, long length) {
    return out -> {
      try (InputStream in = vault.open(hash(), from).orElseThrow()) {
        copy(in, out, length);
      }
    };
  }

  private static void copy(InputStream in, OutputStream out, long length) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = length;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new IOException("the vault's file is shorter than its row says");
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }
}
