package org.unifiedportal.war.writing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.English;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.FieldSpec;
import org.unifiedportal.core.publication.FieldType;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Site;
import org.unifiedportal.war.page.Words;
import org.unifiedportal.war.writing.PlacedPictures.Untold;
import org.unifiedportal.war.writing.WritingForms.View;
import org.unifiedportal.war.writing.WritingScreen.Pick;
import org.unifiedportal.war.writing.WritingScreen.Picks;

/** Makes the form of a kind from the kind's own facts, filled in from a sheet. */
record SheetFields(
    PublicationKind kind,
    Sheet sheet,
    Complaints complaints,
    Complaints advice,
    Reader reader,
    Site site,
    Beside beside) {
  private static final Set<PublicationKind> PEOPLE =
      Set.of(PublicationKind.PERSON, PublicationKind.PRESS_SECRETARY);
  private static final Set<PublicationKind> NAMED =
      Set.of(PublicationKind.CONTACT, PublicationKind.SOCIAL_PAGE);

  /** The form of a sheet, with advice on what is written already. */
  static SheetFields of(Subject subject, View look, ConsoleFrame in, Beside beside) {
    PublicationKind kind = subject.kind();
    Sheet sheet = look.sheet();
    Content shown = new SheetContent(kind, in.site().time().zone()).read(sheet, new Issues());
    Complaints advice = beside.advice().on(subject, shown, in.reader());
    return new SheetFields(kind, sheet, look.complaints(), advice, in.reader(), in.site(), beside);
  }

  /**
   * What stands beside a text: pictures to choose from, those nobody has described, who advises,
   * and what the agency has decided on English.
   */
  record Beside(
      PlacedPictures.Offer offer,
      Map<String, Untold> untold,
      WritingAdvice advice,
      English english) {}

  /** A column for each language that is offered or holds something already, Kazakh first. */
  List<WritingScreen.Column> columns() {
    Content shown = new SheetContent(kind, site.time().zone()).read(sheet, new Issues());
    Previews previews = new Previews(site, kind);
    return Stream.of(Language.values())
        .filter(language -> beside.english().offered().contains(language) || sheet.holds(language))
        .map(language ->
            new WritingScreen.Column(
                language.tag(),
                language.ownName(),
                beside.english().isOwed(language) || sheet.isWritten(language),
                texts(language),
                blocks(language),
                previews.of(shown, language)))
        .toList();
  }

  private List<FormField> texts(Language language) {
    String base = "texts." + language.tag();
    boolean required = beside.english().isOwed(language);
    List<FormField> fields = new ArrayList<>();
    fields.add(
        field(required, Look.WORDS, base + ".title", title())
            .hinted(reader.say(title() + ".hint")));
    fields.add(
        field(required && isBare(), Look.WORDS, base + ".lead", "write.lead")
            .hinted(reader.say(isName() ? "write.lead.hint.name" : "write.lead.hint") + either()));
    kind.fields().stream()
        .filter(spec -> spec.type() == FieldType.WORDS)
        .map(spec -> words(spec, language, required))
        .forEach(fields::add);
    List<FormField> texts =
        new ArrayList<>(fields.stream().map(one -> one.in(language.tag())).toList());
    promise(language).ifPresent(texts::add);
    return texts;
  }

  /** What has only its text needs a lead or a body. */
  private boolean isBare() {
    return kind.fields().isEmpty();
  }

  private String either() {
    return isBare() ? " " + reader.say("write.lead.either") : "";
  }

  private boolean isName() {
    return PEOPLE.contains(kind) || NAMED.contains(kind);
  }

  /** Some stand under a headline, others under their name. */
  private String title() {
    if (PEOPLE.contains(kind)) {
      return "write.title.person";
    }
    return NAMED.contains(kind) ? "write.title.name" : "write.title";
  }

  /**
   * By when a text of the law will be there that isn't yet, while the other may go out; a name is
   * written in both languages at once.
   */
  private Optional<FormField> promise(Language language) {
    boolean isOwed =
        switch (language) {
          case KK -> sheet.isWritten(Language.RU);
          case RU -> !isName();
          case EN -> beside.english().isOwed(language) && !isName();
        };
    String name = "promised." + language.tag();
    return isOwed && !sheet.isWritten(language)
        ? Optional.of(
            field(false, Look.DAY, name, "write." + name).hinted(reader.say("write.promised.hint")))
        : Optional.empty();
  }

  /** What is wrong with words by language is said in the first column. */
  private FormField words(FieldSpec spec, Language language, boolean required) {
    String name = "fields." + spec.key();
    FormField field =
        field(
            spec.required() && required,
            Look.WORDS,
            name + "." + language.tag(),
            "field." + spec.key());
    return language == Language.KK && field.error().isEmpty()
        ? hinted(field, spec).wrong(complaints.at(name))
        : hinted(field, spec);
  }

  /** With a sentence that tells what to write, where the name alone doesn't. */
  private FormField hinted(FormField field, FieldSpec spec) {
    String hint = "field." + spec.key() + ".hint";
    boolean isKnown = Words.in(reader.language()).has(hint);
    return isKnown ? field.hinted(reader.say(hint)) : field;
  }

  private List<WritingScreen.Block> blocks(Language language) {
    List<Piece> pieces = sheet.pieces(language);
    return IntStream.range(0, pieces.size())
        .mapToObj(at -> block(at, pieces.get(at), language))
        .toList();
  }

  private WritingScreen.Block block(int at, Piece piece, Language language) {
    String base = "texts." + language.tag() + ".body." + at;
    Picks picks = piece.kind().equals(Piece.PICTURE) ? picks(piece, language, base) : Picks.NONE;
    Set<String> asked = picks.asked().stream().map(FormField::name).collect(Collectors.toSet());
    boolean required = isBare() && beside.english().isOwed(language);
    FormField field =
        field(required, Look.WORDS, base + ".text", "piece." + piece.kind())
            .hinted(reader.say("piece." + piece.kind() + ".hint"))
            .with(piece.text())
            .in(language.tag())
            .wrong(complaints.without(asked).under(base))
            .advised(advice.under(base));
    return new WritingScreen.Block(at, base, piece.kind(), field, shown(piece), picks);
  }

  /** HTML of what isn't typed. */
  private String shown(Piece piece) {
    return Set.of(Piece.PICTURE, Piece.KEPT).contains(piece.kind())
        ? piece.block().map(block -> Previews.body(List.of(block), reader, site.gone())).orElse("")
        : "";
  }

  /** The newest pictures, the chosen one marked and never left out. */
  private Picks picks(Piece piece, Language language, String base) {
    List<Pick> all =
        new ArrayList<>(
            beside.offer().ready().stream().map(one -> one.chosen(one.isOf(piece))).toList());
    if (!piece.picture().isEmpty() && all.stream().noneMatch(Pick::isChosen)) {
      all.addFirst(new Pick(piece.picture(), piece.thumb(), reader.say("picture.chosen"), true));
    }
    Optional<Untold> untold =
        Optional.ofNullable(beside.untold().get(piece.picture()))
            .filter(one -> one.picture().description().alt().in(language).isEmpty());
    return new Picks(
        piece.image(),
        reader.to("console/pictures"),
        all,
        beside.offer().preparing() > 0 ? reader.say("picture.preparing") : "",
        untold
            .filter(Untold::isOurs)
            .map(one -> new PictureAsking(one.picture(), piece, this).at(base, language))
            .orElse(List.of()),
        untold
            .filter(one -> !one.isOurs())
            .map(one -> reader.say("picture.alt.theirs"))
            .orElse(""));
  }

  /** The fields that are the same in every language. */
  List<FormField> common() {
    List<FormField> fields = new ArrayList<>();
    for (FieldSpec spec : kind.fields()) {
      switch (spec.type()) {
        case WORDS -> {
          // Stands in the columns.
        }
        case FOLLOW_UPS -> {
          if (sheet.isOfKnown()) {
            followUps(spec, fields);
          }
        }
        case WEEKDAYS -> fields.add(weekdays(spec));
        case LINE, DAY, MOMENT, CHOICE, LINK -> fields.add(single(spec));
      }
    }
    return fields;
  }

  private FormField single(FieldSpec spec) {
    String name = "fields." + spec.key();
    Look look = Look.valueOf(spec.type().name());
    FormField field = hinted(field(spec.required(), look, name, "field." + spec.key()), spec);
    return look == Look.CHOICE ? field.of(choices(spec)) : field;
  }

  private FormField weekdays(FieldSpec spec) {
    String name = "fields." + spec.key();
    List<String> chosen = sheet.text(name).lines().toList();
    List<Choice> days =
        Stream.of(DayOfWeek.values())
            .map(day ->
                new Choice(
                    FilledSheet.key(day),
                    reader.say("weekday." + day.getValue()),
                    chosen.contains(FilledSheet.key(day))))
            .toList();
    return field(spec.required(), Look.BOXES, name, "field." + spec.key()).of(days);
  }

  private List<Choice> choices(FieldSpec spec) {
    String chosen = sheet.text("fields." + spec.key());
    List<Choice> choices = new ArrayList<>();
    if (!spec.required()) {
      choices.add(new Choice("", "–", chosen.isEmpty()));
    }
    spec.choices().stream()
        .map(key ->
            new Choice(key, reader.say("choice." + spec.key() + "." + key), key.equals(chosen)))
        .forEach(choices::add);
    return choices;
  }

  /** Those that are there, and a blank one. */
  private void followUps(FieldSpec spec, List<FormField> fields) {
    String base = "fields." + spec.key() + ".";
    int next = 0;
    while (sheet.values().containsKey(base + next + ".day")
        && !sheet.text(base + next + ".day").isEmpty()) {
      next++;
    }
    for (int i = 0; i <= next; i++) {
      fields.add(field(false, Look.DAY, base + i + ".day", "write.follow-up.day"));
      for (Language language : List.of(Language.KK, Language.RU)) {
        fields.add(
            field(
                    false,
                    Look.WORDS,
                    base + i + ".words." + language.tag(),
                    "write.follow-up." + language.tag())
                .in(language.tag()));
      }
    }
  }

  FormField field(boolean required, Look look, String name, String words) {
    FormField field =
        required
            ? FormField.must(look, name, reader.say(words))
            : FormField.may(look, name, reader.say(words));
    return field.with(sheet.text(name)).held(complaints).advised(advice.at(name));
  }
}
