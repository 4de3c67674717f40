package org.unifiedportal.war.document;

import java.util.Optional;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.ShownState;

/** Tells whether an act is in force as its page shows it, later acts taken into account. */
record DocumentLives(AgencyStore agencies, DocumentStore documents) {
  Optional<LegalState> state(Document document) {
    return new ShownState(agencies, documents).of(document, documents.linksTo(document.id()));
  }

  boolean isRepealed(Document document) {
    return document.card().kind().isLegalAct()
        && state(document).filter(LegalState.REPEALED::equals).isPresent();
  }
}
