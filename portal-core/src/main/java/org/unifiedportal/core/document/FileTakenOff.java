package org.unifiedportal.core.document;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.vault.FileHash;

/** A file was taken off a document that has others. */
public record FileTakenOff(DocumentId document, AgencyId agency, int edition, FileHash hash)
    implements Event {
  @Override
  public UUID subject() {
    return document.value();
  }

  @Override
  public UUID agencyKey() {
    return agency.value();
  }
}
