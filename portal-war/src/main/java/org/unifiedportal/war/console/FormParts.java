package org.unifiedportal.war.console;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/**
 * A form with files (RFC 7578), read as it comes in: the fields in front of a file are known when
 * the file begins, and each file is a stream that is never held in memory. Not thread-safe.
 *
 * <p>A body that is no such form has no parts. One that breaks off in the middle is refused with
 * 400.
 */
public final class FormParts {
  private static final int LARGEST_HEADER = 8 << 10;
  private static final int LARGEST_FIELD = 64 << 10;
  private static final int MOST_FIELDS = 100;

  private final Optional<MultipartInput> parts;
  private final MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
  private Optional<MultipartInput.ItemInputStream> open = Optional.empty();
  private boolean begun;
  private int count;

  private FormParts(Optional<MultipartInput> parts) {
    this.parts = parts;
  }

  /** A file: the field it came in, the name its sender gave it, the type its sender says. */
  public record Part(String field, String name, String mediaType, InputStream bytes) {}

  /** The parts of a body of this content type. */
  public static FormParts of(String contentType, InputStream body) {
    Map<String, String> parameters = parameters(contentType);
    String boundary = parameters.getOrDefault("boundary", "");
    boolean isForm = contentType.strip().toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    return new FormParts(
        isForm && !boundary.isEmpty() ? Optional.of(input(body, boundary)) : Optional.empty());
  }

  private static MultipartInput input(InputStream body, String boundary) {
    try {
      MultipartInput input =
          MultipartInput.builder()
              .setInputStream(body)
              .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
              .setMaxPartHeaderSize(LARGEST_HEADER)
              .get();
      input.setHeaderCharset(StandardCharsets.UTF_8);
      return input;
    } catch (IOException | IllegalArgumentException unusable) {
      throw cut();
    }
  }

  /** The fields that came in so far. */
  public Form fields() {
    return new Form(fields);
  }

  /**
   * The next file, behind whatever is left of the one before; empty after the last. Fields on the
   * way are kept. A file without a name was not chosen and is left out.
   */
  public Optional<Part> next() {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    try {
      return next(parts.get());
    } catch (IOException broken) {
      throw cut();
    }
  }

  private Optional<Part> next(MultipartInput input) throws IOException {
    while (isAtPart(input)) {
      Map<String, String> headers = headers(input.readHeaders());
      Map<String, String> said = parameters(headers.getOrDefault("content-disposition", ""));
      String field = said.getOrDefault("name", "");
      String name = plain(said.getOrDefault("filename", ""));
      if (!name.isEmpty()) {
        String type = headers.getOrDefault("content-type", "");
        return Optional.of(new Part(field, name, type, opened(input)));
      }
      if (!said.containsKey("filename")) {
        keep(field, opened(input));
      }
    }
    return Optional.empty();
  }

  /** Whatever of the last part nobody has read is read over. */
  private boolean isAtPart(MultipartInput input) throws IOException {
    if (!begun) {
      begun = true;
      return input.skipPreamble();
    }
    if (open.isPresent()) {
      open.get().close();
    } else {
      input.discardBodyData();
    }
    open = Optional.empty();
    return input.readBoundary();
  }

  private InputStream opened(MultipartInput input) {
    MultipartInput.ItemInputStream bytes = input.newInputStream();
    open = Optional.of(bytes);
    return bytes;
  }

  private void keep(String field, InputStream bytes) throws IOException {
    byte[] value = bytes.readNBytes(LARGEST_FIELD + 1);
    if (value.length > LARGEST_FIELD || ++count > MOST_FIELDS) {
      throw new RequestRefused(Problem.of(413, "problem.body-too-large", LARGEST_FIELD));
    }
    fields.add(field, new String(value, StandardCharsets.UTF_8));
  }

  private static Map<String, String> headers(String lines) {
    Map<String, String> headers = new HashMap<>();
    for (String line : lines.split("\r\n")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private static Map<String, String> parameters(String header) {
    ParameterParser parser = new ParameterParser();
    parser.setLowerCaseNames(true);
    Map<String, String> found = new HashMap<>();
    parser.parse(header, ';').forEach((name, value) -> found.put(name, value == null ? "" : value));
    return found;
  }

  /** A name as it was before browsers escaped what would end it in a header (HTML, 4.10.21.8). */
  private static String plain(String name) {
    return name.replace("%22", "\"").replace("%0D", " ").replace("%0A", " ");
  }

  private static RequestRefused cut() {
    return new RequestRefused(Problem.of(400, "problem.upload-cut"));
  }
}
