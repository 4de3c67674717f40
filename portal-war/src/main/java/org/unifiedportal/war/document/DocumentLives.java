package org.unifiedportal.war.document;

import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentLink;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.ShownState;
import org.unifiedportal.war.page.Stores;

/** Tells whether an act is in force as its page shows it, later acts taken into account. */
record DocumentLives(AgencyStore agencies, DocumentStore documents) {
  /** Looks into the stores of pages. */
  static DocumentLives in(Stores stores) {
    return new DocumentLives(stores.agencies(), stores.papers().documents());
  }

  Optional<LegalState> state(Document document) {
    return state(document, documents.linksTo(document.id()));
  }

  /** The same where it is known already what other live acts say they do to this one. */
  Optional<LegalState> state(Document document, List<DocumentLink> done) {
    return shown().of(document, done);
  }

  /** Those of the links that leave the act in this state. */
  List<DocumentLink> leaving(LegalState state, Document act, List<DocumentLink> done) {
    return shown().leaving(state, act, done);
  }

  boolean isRepealed(Document document) {
    return document.card().kind().isLegalAct()
        && state(document).filter(LegalState.REPEALED::equals).isPresent();
  }

  private ShownState shown() {
    return new ShownState(agencies, documents);
  }
}
