package org.unifiedportal.core.document;

import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.KeptFile;

/**
 * Finds the file an address asks for. The newest edition is the newest whose file is clean: while a
 * new one waits for its verdict, the one before is given out.
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
      Optional<FileFormat> format) {}

  /** What stands at such an address. */
  public sealed interface Found {
    /** Nothing, or nothing the public may know of. */
    record Nothing() implements Found {}

    /** A file that can be given out. */
    record Ready(Document document, DocumentEdition edition, DocumentFile file, KeptFile kept)
        implements Found {}

    /** A file that has no clean verdict (yet). */
    record Held(Document document, KeptFile kept) implements Found {}

    /** The document was taken back. */
    record Gone(Document document, Tombstone tombstone) implements Found {}
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
      case DocumentStanding.Withdrawn gone -> new Found.Gone(document, gone.tombstone());
      case DocumentStanding.Live live -> live(document, wanted);
    };
  }

  private Found live(Document document, Wanted wanted) {
    List<DocumentEdition> editions =
        documents.editions(document.id()).reversed().stream()
            .filter(edition -> edition.release().isPresent())
            .filter(
                edition -> wanted.edition().isEmpty() || wanted.edition().get() == edition.number())
            .toList();
    Found held = new Found.Nothing();
    for (DocumentEdition edition : editions) {
      Found found = in(document, edition, wanted);
      if (found instanceof Found.Ready) {
        return found;
      }
      held = held instanceof Found.Nothing ? found : held;
    }
    return held;
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
