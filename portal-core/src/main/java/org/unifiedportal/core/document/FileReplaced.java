package org.unifiedportal.core.document;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.vault.FileHash;

/** A file was put into a document, in place of its twin or beside the others. */
public record FileReplaced(DocumentId document, AgencyId agency, int edition, FileHash hash)
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
