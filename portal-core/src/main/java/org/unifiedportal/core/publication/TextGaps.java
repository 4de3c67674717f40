package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.agency.English;
import org.unifiedportal.core.text.Language;

/**
 * Tells what a newly released edition owes in each language. A text is left behind when the one it
 * is made from is corrected in what a citizen must know and it isn't; a silent correction leaves
 * nothing behind. Catching up with another text leaves nothing behind either.
 *
 * @param before what was owed until now
 * @param shown what citizens read until now; empty before the first edition
 * @param english what the agency has decided on it
 */
record TextGaps(Map<Language, TextGap> before, Optional<Content> shown, English english) {
  /** What is owed from this moment on. */
  Map<Language, TextGap> after(Content content, Change change, Instant at) {
    Map<Language, TextGap> owed = new EnumMap<>(Language.class);
    for (Language language : english.offered()) {
      gap(language, content, change, at).ifPresent(gap -> owed.put(language, gap));
    }
    return owed;
  }

  private Optional<TextGap> gap(Language language, Content content, Change change, Instant at) {
    return content.texts().containsKey(language)
        ? behind(language, content, change, at)
        : missing(language, content, at);
  }

  /** English is nobody's duty where the agency hasn't made it one. */
  private Optional<TextGap> missing(Language language, Content content, Instant at) {
    Instant since = known(language).filter(TextGap::isMissing).map(TextGap::since).orElse(at);
    return english.isOwed(language)
        ? Optional.of(
            TextGap.missing(language, since, Optional.ofNullable(content.promised().get(language))))
        : Optional.empty();
  }

  private Optional<TextGap> behind(Language language, Content content, Change change, Instant at) {
    if (shown.isEmpty() || !isUntouched(language, content)) {
      return Optional.empty();
    }
    Language lead = lead(language);
    boolean isLeft =
        change instanceof Change.Major
            && content.texts().containsKey(lead)
            && !before.containsKey(lead)
            && !isUntouched(lead, content);
    return known(language)
        .filter(gap -> !gap.isMissing())
        .or(() -> isLeft ? Optional.of(TextGap.behind(language, at)) : Optional.empty());
  }

  private Optional<TextGap> known(Language language) {
    return Optional.ofNullable(before.get(language));
  }

  private boolean isUntouched(Language language, Content content) {
    return shown.filter(old -> said(old, language).equals(said(content, language))).isPresent();
  }

  /** From which text one in this language is made. */
  private static Language lead(Language language) {
    return switch (language) {
      case KK -> Language.RU;
      case RU, EN -> Language.KK;
    };
  }

  /** Everything that has to be translated. */
  private static List<Object> said(Content content, Language language) {
    List<Object> said = new ArrayList<>();
    said.add(Optional.ofNullable(content.texts().get(language)));
    for (FieldValue value : content.fields().values().values()) {
      switch (value) {
        case FieldValue.Words words -> said.add(words.text().find(language));
        case FieldValue.FollowUps notes ->
            notes.all().forEach(note -> said.add(note.words().find(language)));
        case FieldValue.Line line -> {}
        case FieldValue.Day day -> {}
        case FieldValue.Moment moment -> {}
        case FieldValue.Weekdays weekdays -> {}
        case FieldValue.Choice choice -> {}
        case FieldValue.Link link -> {}
      }
    }
    return said;
  }
}
