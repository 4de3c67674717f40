package org.unifiedportal.war.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.publication.FieldSpec;
import org.unifiedportal.core.publication.FieldType;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.page.Reader;

/** Everything a person typed into a form, as labelled words: whatever the form was of. */
record GivenBack(Sheet sheet, Reader reader) {
  private static final Pattern TEXT = Pattern.compile("texts[.](kk|ru|en)[.](title|lead)");
  private static final Pattern PIECE =
      Pattern.compile("texts[.](kk|ru|en)[.](body[.][0-9]{1,3})[.](text|alt)");
  private static final Pattern FIELD =
      Pattern.compile("fields[.]([a-z-]+)(?:[.][0-9]+[.](?:words|day))?(?:[.](kk|ru|en))?");
  private static final Pattern NOTE = Pattern.compile("change[.]note[.](kk|ru)");
  private static final Pattern NUMBER = Pattern.compile("(?<=[.])[0-9]{1,3}(?=[.])");
  private static final List<String> COLUMNS = List.of("texts.kk", "texts.ru", "texts.en");
  private static final int COLUMN = 8;
  private static final Set<String> PIECES = Set.copyOf(Piece.KINDS);

  private static final Map<String, FieldSpec> SPECS =
      Stream.of(PublicationKind.values())
          .flatMap(kind -> kind.fields().stream())
          .collect(Collectors.toUnmodifiableMap(FieldSpec::key, Function.identity(), (a, b) -> a));

  List<GivenBackScreen.Typed> typed() {
    return sheet.values().entrySet().stream()
        .filter(one -> !one.getValue().isBlank())
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(GivenBack::place)))
        .flatMap(one -> typed(one.getKey(), one.getValue()).stream())
        .toList();
  }

  /** As it stood in the form: language by language, from the title down, then what is common. */
  private static String place(String name) {
    String counted =
        NUMBER.matcher(name).replaceAll(at -> "%03d".formatted(Integer.parseInt(at.group())));
    int column = COLUMNS.indexOf(name.substring(0, Math.min(name.length(), COLUMN)));
    String part = name.endsWith(".title") ? "0" : name.endsWith(".lead") ? "1" : "2";
    return (column < 0 ? COLUMNS.size() : column) + part + counted;
  }

  private Optional<GivenBackScreen.Typed> typed(String name, String words) {
    Matcher text = TEXT.matcher(name);
    Matcher piece = PIECE.matcher(name);
    Matcher field = FIELD.matcher(name);
    Matcher note = NOTE.matcher(name);
    if (text.matches()) {
      return said(name, "write." + text.group(2), text.group(1), words);
    } else if (piece.matches()) {
      return piece(name, piece, words);
    } else if (field.matches() && SPECS.containsKey(field.group(1))) {
      return field(name, field, words);
    }
    return note.matches() ? said(name, name, note.group(1), words) : Optional.empty();
  }

  /** What the form only carried along was not typed. */
  private Optional<GivenBackScreen.Typed> piece(String name, Matcher piece, String words) {
    String kind = sheet.text("texts." + piece.group(1) + "." + piece.group(2) + ".kind");
    boolean isAlt = piece.group(3).equals("alt");
    return PIECES.contains(kind)
        ? said(
            name, isAlt ? "picture.alt." + piece.group(1) : "piece." + kind, piece.group(1), words)
        : Optional.empty();
  }

  private Optional<GivenBackScreen.Typed> field(String name, Matcher field, String words) {
    FieldSpec spec = SPECS.get(field.group(1));
    String language = field.group(2) == null ? "" : field.group(2);
    boolean isChoice = spec.type() == FieldType.CHOICE && spec.choices().contains(words);
    String shown = isChoice ? reader.say("choice." + spec.key() + "." + words) : words;
    return said(name, "field." + spec.key(), language, shown);
  }

  private Optional<GivenBackScreen.Typed> said(
      String name, String label, String language, String words) {
    String lang = language.equals(reader.language().tag()) ? "" : language;
    String tongue = language.isEmpty() ? "" : " (" + language + ")";
    return Optional.of(new GivenBackScreen.Typed(name, reader.say(label) + tongue, lang, words));
  }
}
