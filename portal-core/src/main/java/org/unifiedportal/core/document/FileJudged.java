package org.unifiedportal.core.document;

import java.util.UUID;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.Verdict;

/** A file of the document got its verdict: only a clean one is given out. */
public record FileJudged(DocumentId document, AgencyId agency, FileHash hash, Verdict verdict)
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
