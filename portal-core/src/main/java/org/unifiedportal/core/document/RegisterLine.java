package org.unifiedportal.core.document;

import java.time.Instant;
import java.util.List;

/**
 * A document as the register lists it.
 *
 * @param changedAt when anything about it changed last, UTC
 * @param files of its newest edition
 */
public record RegisterLine(Document document, Instant changedAt, List<DocumentFile> files) {
  /** Copies the files. */
  public RegisterLine {
    files = List.copyOf(files);
  }

  /** Its place in the register. */
  public RegisterFilter.Place place() {
    return new RegisterFilter.Place(changedAt, document.id());
  }
}
