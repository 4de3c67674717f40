package org.unifiedportal.feed.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.publication.PublicationKind;

/** What sort of news an entry is: a closed list, the same in every format. */
public enum EntryKind {
  NEWS("news", PublicationKind.NEWS),
  ANNOUNCEMENT(
      "announcement",
      PublicationKind.ANNOUNCEMENT,
      PublicationKind.SERVICE,
      PublicationKind.VACANCY),
  PROBLEM("problem", PublicationKind.PROBLEM),
  CLARIFICATION("clarification", PublicationKind.CLARIFICATION),
  ANSWER("answer", PublicationKind.ANSWER),
  DOCUMENT("document", PublicationKind.DOCUMENT),
  EVENT("event", PublicationKind.EVENT);

  private final String key;
  private final List<PublicationKind> publications;

  EntryKind(String key, PublicationKind... publications) {
    this.key = key;
    this.publications = List.of(publications);
  }

  /** The stable name in addresses, categories and rows. */
  public String key() {
    return key;
  }

  /** The kinds of publication told as this; the first gives the page of the feed. */
  public List<PublicationKind> publications() {
    return publications;
  }

  /** Finds a kind by its key. */
  public static Optional<EntryKind> find(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }

  /** How a kind of publication is told; empty for what is no news, such as a page or a contact. */
  public static Optional<EntryKind> of(PublicationKind publication) {
    return Arrays.stream(values())
        .filter(kind -> kind.publications.contains(publication))
        .findFirst();
  }
}
