package org.unifiedportal.war.section;

import java.util.Locale;
import java.util.stream.Collectors;
import org.unifiedportal.core.inspection.Recommendation;
import org.unifiedportal.core.site.Completeness;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Reader;

/** How the state of a section is said. */
record SectionWords(Reader reader) {

  /** The state in one language: «өзекті», «жоқ». */
  String state(Completeness.State state) {
    return reader.say("sections.state." + state.name().toLowerCase(Locale.ROOT));
  }

  /**
   * Every language of the duty with its state: «қазақша: өзекті · орысша: жоқ»; empty if none has
   * anything.
   */
  String states(Completeness.Line line) {
    return line.isEmpty() ? "" : said(line);
  }

  private String said(Completeness.Line line) {
    return Completeness.DUTY.stream()
        .map(language -> name(language) + ": " + state(line.in(language).state()))
        .collect(Collectors.joining(" · "));
  }

  /** How much stands there and since when; empty words for an empty section. */
  String amount(Completeness.Line line) {
    Completeness.Cell fullest =
        Completeness.DUTY.stream()
            .map(line::in)
            .reduce((one, other) -> other.count() > one.count() ? other : one)
            .orElseThrow();
    return fullest
        .newest()
        .map(day ->
            reader.count("sections.count", fullest.count())
                + ", "
                + reader.say("sections.updated", reader.days().date(day)))
        .orElseGet(() -> reader.say("sections.empty"));
  }

  /** How many sections a language fills: «қазақша: 68 бөлімнің 23 толтырылды». */
  String filled(Completeness all, Language language) {
    return name(language)
        + ": "
        + reader.say("sections.filled", all.filled(language), all.lines().size());
  }

  /** How long there is to mend what an inspection found. */
  String term(Recommendation recommendation, long left) {
    String day = reader.days().date(recommendation.receivedOn());
    return left < 0
        ? reader.say("lacks.late", day, -left)
        : reader.say("lacks.left", day, left, reader.days().until(recommendation.dueOn()));
  }

  /** How a language is called in the reader's own. */
  String name(Language language) {
    return reader.say("sections.in." + language.tag());
  }
}
