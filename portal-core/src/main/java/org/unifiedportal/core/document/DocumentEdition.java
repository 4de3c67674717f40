package org.unifiedportal.core.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;

/**
 * One state of a document's files, numbered from 1; once released it never changes.
 *
 * @param card as it stood when the edition was made
 * @param files at least one, in the order in which they were added
 * @param release when it went before the public; empty while nobody sees it
 */
public record DocumentEdition(
    DocumentId document,
    int number,
    Card card,
    List<DocumentFile> files,
    Optional<Release> release,
    Made made) {

  /** When it went before the public, and what it changes for the citizen, if that needs words. */
  public record Release(Instant at, Optional<LocalText> note) {}

  /** Who made it, when. */
  public record Made(String author, Instant at) {}

  /** Copies the files and refuses none. */
  public DocumentEdition {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("an edition has at least one file: " + document);
    }
  }

  /** The file of this language and format; with less said, the first that fits. */
  public Optional<DocumentFile> find(Optional<Language> language, Optional<FileFormat> format) {
    return files.stream()
        .sorted((one, other) -> one.language().compareTo(other.language()))
        .filter(file -> language.isEmpty() || language.get() == file.language())
        .filter(file -> format.isEmpty() || format.get() == file.format())
        .findFirst();
  }

  /** Whether these very bytes stand in this place already, whatever their sender called them. */
  public boolean holds(DocumentFile file) {
    return files.stream().anyMatch(one -> one.isTwinOf(file) && one.hash().equals(file.hash()));
  }

  /** What its files are known by. */
  List<FileHash> hashes() {
    return files.stream().map(DocumentFile::hash).toList();
  }

  /**
   * Its files with this one in place of its twin, or behind them; the same bytes under another
   * language move.
   */
  List<DocumentFile> with(DocumentFile file) {
    List<DocumentFile> changed = new ArrayList<>(files);
    changed.removeIf(other -> file.isTwinOf(other) || file.hash().equals(other.hash()));
    changed.add(file);
    return changed;
  }

  /** Its files without this one. */
  List<DocumentFile> without(DocumentFile file) {
    return files.stream().filter(other -> !other.isTwinOf(file)).toList();
  }
}
