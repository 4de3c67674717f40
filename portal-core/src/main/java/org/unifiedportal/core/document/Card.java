package org.unifiedportal.core.document;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unifiedportal.core.text.LocalText;

/**
 * The catalogue card of a document: what a person must know to tell it from others.
 *
 * @param title by language, at most {@link #LONGEST_TITLE} characters each
 * @param page the publication that gives its text as a page, if one does (ADR 0701)
 */
public record Card(
    DocumentKind kind,
    LocalText title,
    Requisites requisites,
    Legal legal,
    Coverage coverage,
    Licence licence,
    Optional<UUID> page) {
  /** The longest title in characters. */
  public static final int LONGEST_TITLE = 500;

  /** A card of which only the title is known yet. */
  public static Card titled(LocalText title) {
    return new Card(
        DocumentKind.GENERAL,
        title,
        Requisites.NONE,
        Legal.NONE,
        Coverage.NONE,
        Licence.CC_BY,
        Optional.empty());
  }

  /** The same card of another kind. */
  public Card of(DocumentKind another) {
    return new Card(another, title, requisites, legal, coverage, licence, page);
  }

  /** The sections in which the document is looked for: its own, else that of its kind. */
  public Set<String> sections() {
    return coverage.sections().isEmpty() ? Set.of(kind.clause()) : coverage.sections();
  }
}
