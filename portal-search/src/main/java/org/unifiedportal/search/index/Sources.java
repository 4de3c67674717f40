package org.unifiedportal.search.index;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileStore;

/**
 * Where the index reads the truth.
 *
 * @param agencies gives the address segment of an agency
 * @param time gives the year a moment falls into
 * @param papers documents to download, where the application has them
 */
public record Sources(
    PublicationStore publications,
    Journal journal,
    Function<AgencyId, Slug> agencies,
    PortalTime time,
    Optional<Papers> papers) {
  /** Large enough to ask seldom, small enough for the memory of a start. */
  private static final int PAGE = 500;

  /**
   * The catalogue of documents to download.
   *
   * @param agencies tell whose word changes the state of an act; without them its card alone does
   * @param kinds what a sort of paper is called in a language, so that it is found by that; may be
   *     empty
   */
  public record Papers(
      DocumentStore documents,
      FileStore files,
      Optional<AgencyStore> agencies,
      BiFunction<DocumentKind, Language, String> kinds) {
    /** The catalogue of an application that knows no bodies above others. */
    public Papers(DocumentStore documents, FileStore files) {
      this(documents, files, Optional.empty(), (kind, language) -> "");
    }

    /** The catalogue of agencies that stand below one another. */
    public Papers(DocumentStore documents, FileStore files, AgencyStore agencies) {
      this(documents, files, Optional.of(agencies), (kind, language) -> "");
    }

    /** The same, where sorts of papers have these names. */
    public Papers calling(BiFunction<DocumentKind, Language, String> names) {
      return new Papers(documents, files, agencies, names);
    }
  }

  /** The truth of an application that offers no documents to download. */
  public Sources(
      PublicationStore publications,
      Journal journal,
      Function<AgencyId, Slug> agencies,
      PortalTime time) {
    this(publications, journal, agencies, time, Optional.empty());
  }

  /** The same with documents to download. */
  public Sources with(Papers catalogue) {
    return new Sources(publications, journal, agencies, time, Optional.of(catalogue));
  }

  /** What must stand in the index for a publication or document now; nothing when it isn't live. */
  List<Entry> entries(PublicationId id) {
    return publications
        .findLive(id)
        .map(live -> EntryMaking.by(this).entries(live))
        .orElseGet(() -> ofPaper(new DocumentId(id.value())));
  }

  private List<Entry> ofPaper(DocumentId id) {
    return papers.map(known -> new PaperEntries(this, known).entries(id)).orElse(List.of());
  }

  /** The next live documents behind the place, newest first; empty at the end. */
  List<Document> papers(DocumentFilter filter) {
    return papers.map(known -> known.documents().list(filter, PAGE)).orElse(List.of());
  }

  /** The last committed entry of the journal. */
  Cursor head() {
    return at(journal.head()).orElse(Cursor.START);
  }

  /** Whether this journal has the very entry the cursor stands at. */
  boolean knows(Cursor cursor) {
    return cursor.equals(Cursor.START) || at(cursor.number()).filter(cursor::equals).isPresent();
  }

  /** The next live publications behind the place, newest first; empty at the end. */
  List<ListedPublication> page(LiveFilter filter) {
    return publications.list(filter, PAGE);
  }

  private Optional<Cursor> at(long number) {
    List<JournalEntry> found = number == 0 ? List.of() : journal.after(number - 1, 1);
    return found.stream().map(Cursor::at).findFirst();
  }
}
