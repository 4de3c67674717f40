package org.unifiedportal.core.document;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.Reading;

/** The text of a file of the document was read, or found to be unreadable. */
public record FileRead(DocumentId document, AgencyId agency, FileHash hash, Reading reading)
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
