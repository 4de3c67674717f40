package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.FileComparison;
import org.unifiedportal.core.document.NamedPersons;
import org.unifiedportal.core.document.OfferedFile;
import org.unifiedportal.core.document.ReplaceFile;
import org.unifiedportal.core.document.TakeFileOff;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.Declaration;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.war.console.FormParts;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.document.Comparing;
import org.unifiedportal.war.document.DocumentDesk;
import org.unifiedportal.war.document.Uploaded;
import org.unifiedportal.war.document.Uploads;

/**
 * Puts the file of a form into a document; what can be refused before the bytes come in, is. A file
 * that says other than the card of a live document waits for a person's word.
 */
@Dependent
public class Replacing {
  private static final int LONGEST_NOTE = 500;

  private final Uploads uploads;
  private final DocumentDesk desk;
  private final Comparing comparing;
  private final FileStore files;
  private final NamedPersons persons;
  private final Database database;

  /** Those who replace. */
  @Inject
  public Replacing(
      Uploads uploads,
      DocumentDesk desk,
      Comparing comparing,
      FileStore files,
      NamedPersons persons,
      Database database) {
    this.uploads = uploads;
    this.desk = desk;
    this.comparing = comparing;
    this.files = files;
    this.persons = persons;
    this.database = database;
  }

  /**
   * Gives the document as it stands then: the very same file changes nothing. Empty when the file
   * waits for a decision.
   */
  Optional<Document> replace(
      Document current, CardSheet sheet, Optional<FormParts.Part> file, Visitor.Signed visitor) {
    if (current.version() != sheet.version()) {
      throw new Refused(new Refusal.Stale(sheet.version(), current.version()));
    }
    Optional<Language> language = Language.find(sheet.text("language"));
    Map<Language, String> note = note(sheet);
    refuseUnfit(current, language, note, file);
    FormParts.Part part = file.orElseThrow();
    Uploaded uploaded = uploads.take(part.bytes(), new Declaration(part.name(), part.mediaType()));
    ReplaceFile command =
        new ReplaceFile(
            current.id(), sheet.version(), uploaded.in(language.orElseThrow()), said(note));
    Actor actor = visitor.account().actor();
    return isSettled(current, command, uploaded.facts(), actor)
        ? Optional.of(desk.files().replace(command, uploaded.facts(), actor))
        : Optional.empty();
  }

  private boolean isSettled(Document current, ReplaceFile command, FileFacts facts, Actor actor) {
    return !comparing.isNeeded(current, command.file())
        || Comparing.isSettled(comparing.compare(current, command, facts, actor));
  }

  /**
   * Puts in what waited for this word; refuses what must not be given out.
   *
   * @return empty where the file names other persons than that one was told of
   */
  Optional<Document> replace(
      Document current, OfferedFile offered, Told told, Visitor.Signed visitor) {
    FileComparison found = comparing.now(current, offered.file());
    if (found instanceof FileComparison.Infected) {
      throw new Refused(new Refusal.Conflict("refusal.file-infected", List.of()));
    }
    if (!told.persons().equals(persons(found))) {
      return Optional.empty();
    }
    ReplaceFile command =
        new ReplaceFile(current.id(), told.version(), offered.file(), offered.note());
    FileFacts facts = files.find(offered.file().hash()).orElseThrow().facts();
    Actor actor = visitor.account().actor();
    return Optional.of(
        database.transact(() -> {
          Document changed = desk.files().replace(command, facts, actor);
          persons.confirm(changed, List.of(command.file().hash()), actor);
          return changed;
        }));
  }

  /**
   * What the one who decides was shown.
   *
   * @param persons as {@link #persons} says it
   */
  record Told(long version, String persons) {}

  /** How many persons the file names, in one word; empty where none are known. */
  static String persons(FileComparison found) {
    return found instanceof FileComparison.NamesPersons named
        ? Integer.toString(named.numbers())
        : "";
  }

  /** Takes off what was put beside the others by mistake. */
  Document takeOff(Document current, DocumentFile file, CardSheet sheet, Visitor.Signed visitor) {
    Map<Language, String> note = note(sheet);
    Issues issues = new Issues();
    refuseLong(note, issues);
    issues.refuseIfAny();
    return desk.files()
        .takeOff(
            new TakeFileOff(current.id(), sheet.version(), TakeFileOff.Place.of(file), said(note)),
            visitor.account().actor());
  }

  private static Optional<LocalText> said(Map<Language, String> note) {
    return note.isEmpty() ? Optional.empty() : Optional.of(new LocalText(note));
  }

  /** Leaves the document as it is. */
  void drop(OfferedFile offered) {
    desk.offering().drop(offered.document(), offered.file().hash());
  }

  private static Map<Language, String> note(CardSheet sheet) {
    Map<Language, String> note = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String said = sheet.text("note." + language.tag());
      if (!said.isBlank()) {
        note.put(language, said);
      }
    }
    return note;
  }

  private static void refuseUnfit(
      Document current,
      Optional<Language> language,
      Map<Language, String> note,
      Optional<FormParts.Part> file) {
    Issues issues = new Issues();
    issues
        .addIf(language.isEmpty(), "/language", "issue.required")
        .addIf(current.isLive() && note.isEmpty(), "/note/kk", "issue.file-note-missing")
        .addIf(file.isEmpty(), "/" + CardComplaints.FILE, "issue.file-not-chosen");
    refuseLong(note, issues);
    issues.refuseIfAny();
  }

  private static void refuseLong(Map<Language, String> note, Issues issues) {
    note.forEach((of, said) ->
        issues.addIf(
            said.length() > LONGEST_NOTE, "/note/" + of.tag(), "issue.too-long", LONGEST_NOTE));
  }
}
