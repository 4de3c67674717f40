package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.vault.Arrival;
import org.unifiedportal.core.vault.BatchLimits;
import org.unifiedportal.core.vault.Declaration;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileLimits;
import org.unifiedportal.core.vault.PhotoCleaning;
import org.unifiedportal.core.vault.Recognition;
import org.unifiedportal.core.vault.Vault;

/** Takes files in: streams them to disk, recognises them, cleans photos, keeps them. */
@Dependent
public class Uploads {
  private static final String NO_LENGTH = "-1";

  private final Vault vault;
  private final FileLimits limits;
  private final Recognition recognition;

  /** Keeps in this vault what is within these limits. */
  @Inject
  public Uploads(Vault vault, FileLimits limits) {
    this.vault = vault;
    this.limits = limits;
    this.recognition = new Recognition(limits);
  }

  /** Takes in a whole body; what is refused leaves nothing behind. */
  public Uploaded take(InputStream body, HttpHeaders headers, @Nullable String name) {
    Declaration declared =
        new Declaration(words(name), words(headers.getHeaderString(HttpHeaders.CONTENT_TYPE)));
    long length = length(headers.getHeaderString(HttpHeaders.CONTENT_LENGTH));
    if (length > limits.bytes()) {
      throw UploadStream.tooLarge(limits);
    }
    try (Arrival arrival = vault.receive(new UploadStream(body, limits))) {
      if (length >= 0 && arrival.size() != length) {
        throw UploadStream.cut();
      }
      return keep(arrival, declared);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The limits of one file. */
  public FileLimits limits() {
    return limits;
  }

  /** A whole form with several files, which ends where it gets too large or too slow. */
  public InputStream bounded(InputStream form) {
    return new UploadStream(form, BatchLimits.of(limits));
  }

  /** Refuses a form that says itself that it is too large, before any of it is read. */
  public void refuseTooLarge(HttpHeaders headers) {
    BatchLimits batch = BatchLimits.of(limits);
    if (length(headers.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > batch.bytes()) {
      throw UploadStream.tooLarge(batch);
    }
  }

  /** Takes in one file of a form; what is refused leaves nothing behind. */
  public Uploaded take(InputStream part, Declaration declared) {
    return take(part, declared, () -> {});
  }

  /**
   * Takes in one file of a form.
   *
   * @param rest reads what stands behind the file, once that has come in and before it is kept;
   *     what it refuses leaves nothing behind
   */
  Uploaded take(InputStream part, Declaration declared, Runnable rest) {
    try (Arrival arrival = vault.receive(new UploadStream(part, limits))) {
      rest.run();
      return keep(arrival, declared);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Uploaded keep(Arrival arrival, Declaration declared) throws IOException {
    FileFormat format = recognition.recognise(arrival, declared).format();
    Optional<InputStream> cleaned = PhotoCleaning.clean(arrival, format);
    if (cleaned.isEmpty()) {
      return kept(arrival, format, declared);
    }
    try (Arrival quiet = vault.receive(cleaned.get())) {
      return kept(quiet, format, declared);
    }
  }

  private Uploaded kept(Arrival arrival, FileFormat format, Declaration declared)
      throws IOException {
    vault.keep(arrival);
    return new Uploaded(FileFacts.arrived(arrival.hash(), format, arrival.size()), declared);
  }

  private static String words(@Nullable String said) {
    return Objects.requireNonNullElse(said, "");
  }

  private static long length(@Nullable String contentLength) {
    String words = contentLength == null ? NO_LENGTH : contentLength.strip();
    return words.matches("\\d{1,18}") ? Long.parseLong(words) : -1;
  }
}
