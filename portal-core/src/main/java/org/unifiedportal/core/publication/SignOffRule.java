package org.unifiedportal.core.publication;

import java.util.List;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/** Whether somebody must answer for a text before it is published, and does. */
record SignOffRule(SignOffStore store) {
  static SignOffRule in(Database database) {
    return new SignOffRule(SignOffStore.in(database));
  }

  void refuseIfMissing(Publication publication, Content content) {
    boolean isMissing =
        store.isRequired(publication.agency())
            && store.find(publication.id(), Fingerprint.of(content)).isEmpty();
    if (isMissing) {
      throw new Refused(new Refusal.Conflict("refusal.not-signed-off", List.of()));
    }
  }
}
