package org.unifiedportal.core.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.KeptFile;

/**
 * Finds the file an address asks for, and all that can be had now. The newest of a language and
 * format is the newest that is clean: while a new one waits for its verdict, the one before is
 * given out.
 */
public final class Downloads {
  private final DocumentStore documents;
  private final FileStore files;

  /** Both stores share the database. */
  public Downloads(DocumentStore documents, FileStore files) {
    this.documents = documents;
    this.files = files;
  }

  /**
   * Which file of a document.
   *
   * @param edition a number from 1; empty for the newest
   * @param language empty for the first the document has
   * @param format empty for the first it has in that language
   */
  public record Wanted(
      DocumentId document,
      Optional<Integer> edition,
      Optional<Language> language,
      Optional<FileFormat> format) {
    private boolean fits(DocumentFile file) {
      return language.filter(asked -> asked != file.language()).isEmpty()
          && format.filter(asked -> asked != file.format()).isEmpty();
    }
  }

  /** What stands at such an address. */
  public sealed interface Found {
    /** Nothing, or nothing the public may know of. */
    record Nothing() implements Found {}

    /** A file that can be given out. */
    record Ready(Document document, DocumentEdition edition, DocumentFile file, KeptFile kept)
        implements Found {}

    /** A file that has no clean verdict (yet). */
    record Held(Document document, KeptFile kept) implements Found {}

    /** The document was taken back; the successor is the live one that stands for it, if any. */
    record Gone(Document document, Tombstone tombstone, Optional<Document> successor)
        implements Found {}
  }

  /** Finds it. */
  public Found find(Wanted wanted) {
    Optional<Document> found = documents.find(wanted.document());
    if (found.isEmpty()) {
      return new Found.Nothing();
    }
    Document document = found.get();
    return switch (document.standing()) {
      case DocumentStanding.Unpublished never -> new Found.Nothing();
      case DocumentStanding.Withdrawn gone -> gone(document, gone.tombstone());
      case DocumentStanding.Live live ->
          wanted.edition().isPresent()
              ? edition(document, wanted.edition().get(), wanted)
              : newest(document, live, wanted);
    };
  }

  private Found gone(Document document, Tombstone tombstone) {
    return new Found.Gone(document, tombstone, new Successors(documents).of(tombstone));
  }

  /**
   * What of a document can be had now: of each language and format that its live edition has, the
   * newest clean file. Nothing where it isn't live.
   */
  public List<Found.Ready> available(Document document) {
    return document
        .live()
        .flatMap(live -> documents.findEdition(document.id(), live.edition()))
        .map(edition -> available(document, edition))
        .orElse(List.of());
  }

  private List<Found.Ready> available(Document document, DocumentEdition edition) {
    return edition.files().stream()
        .map(file -> clean(document, edition, file))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Goes back only from a file that is held: what an edition has no more is past. */
  private Optional<Found.Ready> clean(
      Document document, DocumentEdition edition, DocumentFile file) {
    return switch (judged(document, edition, file)) {
      case Found.Ready ready -> Optional.of(ready);
      case Found.Held held -> cleanBefore(document, edition, file);
      case Found.Nothing nothing -> Optional.empty();
      case Found.Gone gone -> Optional.empty();
    };
  }

  private Optional<Found.Ready> cleanBefore(
      Document document, DocumentEdition edition, DocumentFile file) {
    return documents
        .findEdition(document.id(), edition.number() - 1)
        .filter(before -> before.release().isPresent())
        .flatMap(before ->
            before
                .find(Optional.of(file.language()), Optional.of(file.format()))
                .flatMap(twin -> clean(document, before, twin)));
  }

  private Found newest(Document document, DocumentStanding.Live live, Wanted wanted) {
    return available(document).stream()
        .sorted(Comparator.comparing(ready -> ready.file().language()))
        .filter(ready -> wanted.fits(ready.file()))
        .findFirst()
        .<Found>map(ready -> ready)
        .orElseGet(() -> edition(document, live.edition(), wanted));
  }

  private Found edition(Document document, int number, Wanted wanted) {
    return documents
        .findEdition(document.id(), number)
        .filter(edition -> edition.release().isPresent())
        .map(edition -> in(document, edition, wanted))
        .orElseGet(Found.Nothing::new);
  }

  private Found in(Document document, DocumentEdition edition, Wanted wanted) {
    return edition
        .find(wanted.language(), wanted.format())
        .<Found>map(file -> judged(document, edition, file))
        .orElseGet(Found.Nothing::new);
  }

  private Found judged(Document document, DocumentEdition edition, DocumentFile file) {
    KeptFile kept = files.find(file.hash()).orElseThrow();
    return kept.isClean()
        ? new Found.Ready(document, edition, file, kept)
        : new Found.Held(document, kept);
  }
}
