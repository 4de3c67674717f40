package org.unifiedportal.war.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.Form;

/**
 * What was typed about one publication, by field name: {@code texts.kk.title}, {@code
 * fields.plan.ru}, {@code texts.kk.body.0.text}. It is kept to the letter whatever becomes of it.
 */
record Sheet(Map<String, String> values) {
  /** Nothing was typed yet. */
  static final Sheet BLANK = new Sheet(Map.of());

  private static final int MOST_PIECES = 300;
  private static final String PAPER = "paper";
  private static final List<Piece> PARAGRAPH = List.of(new Piece("paragraph", ""));

  /** What a form carries along, and what tells only how it is published. */
  private static final Set<String> BESIDES =
      Set.of("agency", "version", "at", "despite", "passed", "again", "change.weight", PAPER);

  private static final Pattern NAME =
      Pattern.compile(
          "(texts|fields|sections|ceremonial|promised|change|at|despite|passed|again|agency|version|paper|reason|outcome|moved-to)"
              + "([.][A-Za-z0-9-]{1,40}){0,5}");

  /** What is asked of a document on its card. */
  private static final Pattern OF_CARD =
      Pattern.compile(
          "(title|kind|number|date|issuer|signatory|state|topic|sections|period|licence|links|page|files|version|paper)"
              + "([.][a-z0-9]{1,10}){0,2}");

  Sheet {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static Sheet of(Form form) {
    return of(form, NAME);
  }

  /** What was typed into a card of a document, which reads it by itself. */
  static Sheet ofCard(Form form) {
    return of(form, OF_CARD);
  }

  private static Sheet of(Form form, Pattern names) {
    Map<String, String> values = new LinkedHashMap<>();
    form.names().stream()
        .filter(name -> names.matcher(name).matches())
        .forEach(name -> values.put(name, text(form, name)));
    return new Sheet(values);
  }

  /** Only boxes of a field stand several times: one line for each. */
  private static String text(Form form, String name) {
    return name.startsWith("fields.") ? String.join("\n", form.all(name)) : form.text(name);
  }

  /** What a new publication begins with: room for a paragraph in the two languages of the law. */
  static Sheet begun() {
    return BLANK.with(Language.KK, PARAGRAPH).with(Language.RU, PARAGRAPH);
  }

  /** The same for a section of the law, or for none. */
  static Sheet begunIn(String section) {
    return section.isEmpty() ? begun() : begun().with("sections", section);
  }

  /** Whether it is of a publication that is there already. */
  boolean isOfKnown() {
    return values.containsKey("version");
  }

  /** Whether it has a paper; the one from before papers had names is one, too. */
  boolean isOnPaper() {
    return values.containsKey(PAPER);
  }

  /** Which paper it is written on: the name that one opening of a form has, or empty. */
  String paper() {
    return text(PAPER);
  }

  /** The same on this paper. */
  Sheet on(String paper) {
    return with(PAPER, paper);
  }

  /** What it is called in the first language that calls it anything, or empty. */
  String title() {
    return Arrays.stream(Language.values())
        .flatMap(language ->
            Stream.of(text("texts." + language.tag() + ".title"), text("title." + language.tag())))
        .map(String::strip)
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse("");
  }

  String text(String name) {
    return values.getOrDefault(name, "");
  }

  Sheet with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Sheet(more);
  }

  /** The same without what was typed there. */
  Sheet without(String name) {
    Map<String, String> less = new LinkedHashMap<>(values);
    less.remove(name);
    return new Sheet(less);
  }

  /** The pieces of a language's body, those still empty included. */
  List<Piece> pieces(Language language) {
    List<Piece> pieces = new ArrayList<>();
    String body = body(language);
    for (int i = 0; i < MOST_PIECES && values.containsKey(body + i + ".kind"); i++) {
      String base = body + i;
      pieces.add(
          new Piece(
              text(base + ".kind"),
              text(base + ".text"),
              text(base + ".picture"),
              text(base + ".image"),
              told(base)));
    }
    return pieces;
  }

  private Piece.Told told(String base) {
    return new Piece.Told(text(base + ".alt"), text(base + ".decorative"), text(base + ".credit"));
  }

  /** The same with these pieces in a language's body. */
  Sheet with(Language language, List<Piece> pieces) {
    Map<String, String> more = new LinkedHashMap<>(values);
    String body = body(language);
    more.keySet().removeIf(name -> name.startsWith(body));
    for (int i = 0; i < Math.min(pieces.size(), MOST_PIECES); i++) {
      put(pieces.get(i), body + i, more);
    }
    return new Sheet(more);
  }

  private static void put(Piece piece, String base, Map<String, String> into) {
    into.put(base + ".kind", piece.kind());
    into.put(base + ".text", piece.text());
    if (piece.kind().equals(Piece.PICTURE)) {
      into.put(base + ".picture", piece.picture());
      into.put(base + ".image", piece.image());
      into.put(base + ".alt", piece.told().alt());
      into.put(base + ".decorative", piece.told().decorative());
      into.put(base + ".credit", piece.told().credit());
    }
  }

  /** The same without pieces nobody wrote anything into: so the numbers of issues are right. */
  Sheet withoutEmptyPieces() {
    Sheet sheet = this;
    for (Language language : Language.values()) {
      List<Piece> pieces = pieces(language);
      sheet = sheet.with(language, pieces.stream().filter(one -> !one.isEmpty()).toList());
    }
    return sheet;
  }

  /** The same with room for a paragraph in every language that had room for any piece before. */
  Sheet withRoomOf(Sheet before) {
    Sheet sheet = this;
    for (Language language : Language.values()) {
      if (pieces(language).isEmpty() && !before.pieces(language).isEmpty()) {
        sheet = sheet.with(language, PARAGRAPH);
      }
    }
    return sheet;
  }

  /** Whether it says the same, whatever is left empty and whatever version it was made from. */
  boolean saysSameAs(Sheet other) {
    return said().equals(other.said());
  }

  private Map<String, String> said() {
    Map<String, String> said = new LinkedHashMap<>(withoutEmptyPieces().values());
    said.keySet().removeIf(BESIDES::contains);
    said.keySet().removeIf(name -> name.endsWith(".image"));
    said.values().removeIf(String::isBlank);
    said.replaceAll((name, words) -> words.strip());
    return said;
  }

  /** Whether anything was typed in a language's own text. */
  boolean isWritten(Language language) {
    String texts = "texts." + language.tag() + ".";
    return !text(texts + "title").isBlank()
        || !text(texts + "lead").isBlank()
        || pieces(language).stream().anyMatch(piece -> !piece.isEmpty());
  }

  /** Whether anything of it is in this language: a text, words of a field, a promised day. */
  boolean holds(Language language) {
    return isWritten(language)
        || values.entrySet().stream()
            .anyMatch(
                one -> one.getKey().endsWith("." + language.tag()) && !one.getValue().isBlank());
  }

  private static String body(Language language) {
    return "texts." + language.tag() + ".body.";
  }
}
