package org.unifiedportal.core.document;

import java.util.List;
import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.vault.FileHash;

/**
 * A document that was never published was thrown away; of what it was only this is kept.
 *
 * @param title in its first language
 * @param files the hashes of what it held
 */
public record DocumentDiscarded(
    DocumentId document, AgencyId agency, String title, List<FileHash> files) implements Event {
  /** Copies the hashes. */
  public DocumentDiscarded {
    files = List.copyOf(files);
  }

  @Override
  public UUID subject() {
    return document.value();
  }

  @Override
  public UUID agencyKey() {
    return agency.value();
  }
}
