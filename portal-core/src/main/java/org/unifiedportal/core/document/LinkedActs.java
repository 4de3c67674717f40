package org.unifiedportal.core.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Journal;

/**
 * Tells the journal of the acts that another one amends or repeals, in the transaction that changes
 * the other: whoever follows the journal by its subjects would never look at them.
 */
record LinkedActs(DocumentStore store, Journal journal) {
  /** Tells of all that either state of the document links to while it is live, in any standing. */
  void tell(Document before, Document after) {
    Set<DocumentId> linked = new LinkedHashSet<>();
    links(before).forEach(link -> linked.add(link.to()));
    links(after).forEach(link -> linked.add(link.to()));
    linked.stream()
        .map(store::find)
        .flatMap(Optional::stream)
        .forEach(act ->
            journal.append(new LinkedActChanged(act.id(), act.agency(), after.id()), Actor.PORTAL));
  }

  private static List<DocumentLink> links(Document document) {
    return document.isLive() ? document.card().legal().links() : List.of();
  }
}
