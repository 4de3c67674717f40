package org.unifiedportal.war.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentEdition;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.Licence;
import org.unifiedportal.core.document.Relation;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.Declaration;
import org.unifiedportal.core.vault.FileStore;

/**
 * Puts what the files of a draft say about themselves into the fields nobody has filled in yet, who
 * may have issued an act, and which acts it repeals. A person looks at it and saves; until then
 * nothing of it is kept.
 */
final class Prefilling {
  private static final String FILE = "card.from-file";
  private static final String ISSUER = "issuer.";
  private static final List<Language> ISSUED = List.of(Language.KK, Language.RU);

  private final Map<String, String> suggested = new TreeMap<>();
  private CardSheet sheet;

  private Prefilling(CardSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * A sheet that nobody has looked at yet.
   *
   * @param suggested the fields that were filled in, each with the key of the words that tell from
   *     where
   */
  record Filled(CardSheet sheet, Map<String, String> suggested) {
    /** Copies the fields. */
    Filled {
      suggested = Map.copyOf(suggested);
    }
  }

  static Filled of(Document document, DocumentEdition latest, FileStore files, Guesses guesses) {
    Prefilling filling = new Prefilling(CardSheet.of(document.card()));
    if (document.standing() instanceof DocumentStanding.Unpublished) {
      List<DocumentFile> all = latest.files();
      List<FileHints> hints =
          all.stream().map(file -> FileHints.of(files.hints(file.hash()))).toList();
      for (int i = 0; i < all.size(); i++) {
        filling.fill(all.get(i), hints.get(i));
      }
      if (all.size() == 1) {
        filling.ownLanguage(all.getFirst(), hints.getFirst());
      }
      if (filling.isAct()) {
        for (int i = 0; i < all.size(); i++) {
          filling.issuer(all.get(i), hints.get(i));
        }
        filling.issuer(document, guesses);
      }
      if (!guesses.isSaved(document)) {
        filling.force(document, hints, guesses);
      }
    }
    return new Filled(filling.sheet, filling.suggested);
  }

  private void fill(DocumentFile file, FileHints hints) {
    hints.number().ifPresent(number -> suggest("number", number, ""));
    hints.date().ifPresent(day -> suggest("date", day, ""));
    hints.kind().ifPresent(this::kind);
    hints.title().ifPresent(title -> title(file, language(file, hints), title));
  }

  private static String language(DocumentFile file, FileHints hints) {
    return hints.language().orElse(file.language().tag());
  }

  private boolean isAct() {
    return DocumentKind.find(sheet.text("kind")).filter(DocumentKind::isLegalAct).isPresent();
  }

  /** The words of a legal act are nobody's property, whatever a file that is none begins with. */
  private void kind(String kind) {
    suggest("kind", kind, DocumentKind.GENERAL.key());
    boolean isAct = DocumentKind.find(kind).filter(DocumentKind::isLegalAct).isPresent();
    if (isAct && suggested.containsKey("kind")) {
      suggest("licence", Licence.OFFICIAL_TEXT.key(), Licence.CC_BY.key());
    }
  }

  /** A title that is only the file's own name gives way to the one that stands in the file. */
  private void title(DocumentFile file, String language, String title) {
    String named = new Declaration(file.name(), "").words();
    String first = "title." + file.language().tag();
    suggest("title." + language, title, named);
    boolean isElsewhere = !language.equals(file.language().tag());
    if (isElsewhere && sheet.text(first).equals(named)) {
      sheet = sheet.with(first, "");
    }
  }

  private void ownLanguage(DocumentFile file, FileHints hints) {
    sheet = sheet.with("files.0", file.language().tag());
    hints.language().ifPresent(said -> suggest("files.0", said, file.language().tag()));
  }

  private void issuer(DocumentFile file, FileHints hints) {
    hints.issuer().ifPresent(name -> suggest(ISSUER + language(file, hints), name, ""));
  }

  /** Where no file says who issued the act, or a guess that says the same knows its other names. */
  private void issuer(Document document, Guesses guesses) {
    boolean isTold =
        suggested.keySet().stream().anyMatch(name -> name.startsWith(ISSUER))
            || !sheet.holds("issuer");
    if (isTold) {
      guesses
          .issuer(document, sheet)
          .filter(guess -> ISSUED.stream().allMatch(language -> agrees(guess, language)))
          .ifPresent(guess -> ISSUED.forEach(language -> issuer(guess, language)));
    }
  }

  private boolean agrees(Guesses.Issuer guess, Language language) {
    String known = sheet.text(ISSUER + language.tag());
    return known.isEmpty()
        || guess.name().find(language).filter(known::equalsIgnoreCase).isPresent();
  }

  private void issuer(Guesses.Issuer guess, Language language) {
    String field = ISSUER + language.tag();
    if (sheet.text(field).isEmpty()) {
      guess.name().find(language).ifPresent(name -> fill(field, name, guess.from()));
    }
  }

  /**
   * Whether the act has lost force, and which acts it repeals: nothing of it holds unsaved. None is
   * an answer, too, so it is offered to the first who looks.
   */
  private void force(Document document, List<FileHints> hints, Guesses guesses) {
    if (sheet.text("state").isEmpty()) {
      hints.stream()
          .flatMap(one -> one.state().stream())
          .findFirst()
          .ifPresent(state -> fill("state", state, "card.from-mark"));
    }
    if (sheet.links() == 0) {
      List<FileHints.Named> acts =
          hints.stream().flatMap(one -> one.repeals().stream()).distinct().toList();
      guesses.repealed(document, acts).stream().limit(CardSheet.MOST_LINKS).forEach(this::repeals);
    }
  }

  private void repeals(String address) {
    int row = sheet.links();
    fill(CardSheet.link(row, "relation"), Relation.REPEALS.key(), "card.from-text");
    fill(CardSheet.link(row, "to"), address, "card.from-text");
  }

  /** Only where nothing stands, or what stood there before anybody looked. */
  private void suggest(String name, String value, String untouched) {
    String known = sheet.text(name);
    if ((known.isEmpty() || known.equals(untouched)) && !known.equals(value)) {
      fill(name, value, FILE);
    }
  }

  private void fill(String name, String value, String from) {
    sheet = sheet.with(name, value);
    suggested.put(name, from);
  }
}
