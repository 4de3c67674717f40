package org.unifiedportal.core.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.text.PersonalNumber;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.KeptFile;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.core.vault.Verdict;

/**
 * Knows how many persons the files of a document name by their identification numbers. Whoever
 * brings such files before citizens asks first, and has it noted that somebody answered for it.
 */
public final class NamedPersons {
  private final DocumentStore documents;
  private final FileStore files;
  private final Journal journal;

  /** All parts share the database. */
  public NamedPersons(DocumentStore documents, FileStore files, Journal journal) {
    this.documents = documents;
    this.files = files;
    this.journal = journal;
  }

  /**
   * What is known of files.
   *
   * @param numbers how many different identification numbers of persons stand in them, seen or not
   * @param isWhole whether all of them were read that can be given out
   */
  public record Found(int numbers, boolean isWhole) {
    /** Nothing to ask about. */
    public static final Found NOBODY = new Found(0, true);

    /** In one word, for whoever answers for what he was shown. */
    public String mark() {
      return numbers + (isWhole ? "" : "+");
    }
  }

  /** What its newest files hold. */
  public Found in(Document document) {
    return in(VersionedDocument.latest(documents, document).hashes(), files);
  }

  /** The same if it is a draft that could be published as it stands; of any other nobody asks. */
  public Found asked(Document document) {
    boolean isDraft = document.standing() instanceof DocumentStanding.Unpublished;
    return isDraft && CardReadiness.missing(document.card()).isEmpty()
        ? in(document)
        : Found.NOBODY;
  }

  /**
   * What comes back with a document that was taken down: the files of all its editions. Of any
   * other nobody asks.
   */
  public Found askedOnceBack(Document document) {
    boolean isGone = document.standing() instanceof DocumentStanding.Withdrawn;
    return isGone ? in(all(document), files) : Found.NOBODY;
  }

  private List<FileHash> all(Document document) {
    return documents.editions(document.id()).stream()
        .flatMap(edition -> edition.hashes().stream())
        .distinct()
        .toList();
  }

  static Found in(List<FileHash> hashes, FileStore files) {
    List<KeptFile> kept = hashes.stream().map(files::find).flatMap(Optional::stream).toList();
    List<FileText> naming =
        kept.stream()
            .filter(file -> file.facts().flaws().contains(Flaw.PERSONAL_NUMBERS))
            .flatMap(file -> files.findText(file.facts().hash()).stream())
            .toList();
    String words = naming.stream().map(FileText::text).collect(Collectors.joining("\n"));
    return new Found(
        PersonalNumber.identities(words) + mostBeside(naming),
        kept.stream().noneMatch(NamedPersons::isAwaited));
  }

  /** Files of one document mostly hide the same; whose numbers they are is kept nowhere. */
  private static int mostBeside(List<FileText> naming) {
    return naming.stream().mapToInt(text -> text.inside().personsBeside()).max().orElse(0);
  }

  /** What is infected is never given out, and so never read. */
  private static boolean isAwaited(KeptFile file) {
    return file.facts().reading() == Reading.WAITING && file.verdict() != Verdict.INFECTED;
  }

  /**
   * Notes that these files went before the public though they name persons, or before it was known
   * whether they do; in the transaction that brought them there.
   */
  public void confirm(Document live, List<FileHash> published, Actor actor) {
    Found found = in(published, files);
    if (live.isLive() && found.numbers() > 0) {
      journal.append(
          new PersonsConfirmed(live.id(), live.agency(), live.latest(), found.numbers()), actor);
    }
    if (live.isLive() && !found.isWhole()) {
      journal.append(new UnreadConfirmed(live.id(), live.agency(), live.latest()), actor);
    }
  }

  /** The same of all its files. */
  public void confirm(Document live, Actor actor) {
    confirm(live, VersionedDocument.latest(documents, live).hashes(), actor);
  }

  /** The same of the files of all editions, where the document was put back. */
  public void confirmOnceBack(Document back, Actor actor) {
    confirm(back, all(back), actor);
  }
}
