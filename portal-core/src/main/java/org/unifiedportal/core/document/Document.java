package org.unifiedportal.core.document;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.Language;

/**
 * A paper of an agency, in all its languages, through all its editions.
 *
 * @param latest the newest edition, from 1
 * @param version counts every change; a command names the one it was made from
 */
public record Document(
    DocumentId id,
    AgencyId agency,
    Card card,
    DocumentStanding standing,
    int latest,
    long version) {

  /** Whether citizens see it. */
  public boolean isLive() {
    return standing instanceof DocumentStanding.Live;
  }

  /** The live standing, if it is live. */
  public Optional<DocumentStanding.Live> live() {
    return standing instanceof DocumentStanding.Live live ? Optional.of(live) : Optional.empty();
  }

  /** The languages it speaks in an edition: those of its title and those of the files. */
  public Set<Language> languages(DocumentEdition edition) {
    Set<Language> languages = EnumSet.copyOf(card.title().words().keySet());
    edition.files().forEach(file -> languages.add(file.language()));
    return languages;
  }

  /** Its place in the list of live documents; empty while it isn't live. */
  public Optional<DocumentFilter.Place> place() {
    return live().map(live -> new DocumentFilter.Place(live.publishedAt(), id));
  }

  Document changed(Card newCard, DocumentStanding newStanding, int newLatest) {
    return new Document(id, agency, newCard, newStanding, newLatest, version + 1);
  }
}
