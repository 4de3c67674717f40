package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.ReplaceFile;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.Declaration;
import org.unifiedportal.war.console.FormParts;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.document.DocumentDesk;
import org.unifiedportal.war.document.Uploaded;
import org.unifiedportal.war.document.Uploads;

/** Puts the file of a form into a document; what can be refused before the bytes come in, is. */
@Dependent
public class Replacing {
  private static final int LONGEST_NOTE = 500;

  private final Uploads uploads;
  private final DocumentDesk desk;

  /** Those who replace. */
  @Inject
  public Replacing(Uploads uploads, DocumentDesk desk) {
    this.uploads = uploads;
    this.desk = desk;
  }

  /** Gives the document as it stands then: the very same file changes nothing. */
  Document replace(
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
            current.id(),
            sheet.version(),
            uploaded.in(language.orElseThrow()),
            note.isEmpty() ? Optional.empty() : Optional.of(new LocalText(note)));
    return desk.files().replace(command, uploaded.facts(), visitor.account().actor());
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
        .addIf(current.isLive() && note.isEmpty(), "/note/kk", "issue.note-missing")
        .addIf(file.isEmpty(), "/" + CardComplaints.FILE, "issue.file-not-chosen");
    note.forEach((of, said) ->
        issues.addIf(
            said.length() > LONGEST_NOTE, "/note/" + of.tag(), "issue.too-long", LONGEST_NOTE));
    issues.refuseIfAny();
  }
}
