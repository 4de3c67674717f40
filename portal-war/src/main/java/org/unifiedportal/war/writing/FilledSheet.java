package org.unifiedportal.war.writing;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** Fills a sheet from content that is there. */
final class FilledSheet {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final ZoneId zone;

  private FilledSheet(ZoneId zone) {
    this.zone = zone;
  }

  static Sheet of(Content content, ZoneId zone) {
    FilledSheet filled = new FilledSheet(zone);
    content.texts().forEach(filled::write);
    content.fields().values().forEach((key, value) -> filled.write("fields." + key, value));
    filled.values.put("sections", String.join("\n", content.sections()));
    filled.values.put("ceremonial", content.ceremonial() ? "yes" : "");
    content
        .promised()
        .forEach(
            (language, day) -> filled.values.put("promised." + language.tag(), day.toString()));
    Sheet sheet = new Sheet(filled.values);
    for (Map.Entry<Language, EditionText> text : content.texts().entrySet()) {
      List<Piece> pieces = text.getValue().body().stream().map(Piece::of).toList();
      sheet = sheet.with(text.getKey(), pieces);
    }
    return sheet;
  }

  private void write(Language language, EditionText text) {
    values.put("texts." + language.tag() + ".title", text.title());
    values.put("texts." + language.tag() + ".lead", text.lead());
  }

  private void write(String name, FieldValue value) {
    switch (value) {
      case FieldValue.Words words -> write(name, words.text());
      case FieldValue.Line line -> values.put(name, line.text());
      case FieldValue.Day day -> values.put(name, day.day().toString());
      case FieldValue.Moment moment -> values.put(name, local(moment.moment(), zone));
      case FieldValue.Choice choice -> values.put(name, choice.key());
      case FieldValue.Weekdays weekdays ->
          values.put(name, weekdays.days().stream().map(FilledSheet::key).collect(joining("\n")));
      case FieldValue.Link link -> values.put(name, link.address());
      case FieldValue.FollowUps followUps -> {
        for (int i = 0; i < followUps.all().size(); i++) {
          FieldValue.FollowUp one = followUps.all().get(i);
          values.put(name + "." + i + ".day", one.day().toString());
          write(name + "." + i + ".words", one.words());
        }
      }
    }
  }

  /** A day of the week as data have it. */
  static String key(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private void write(String name, LocalText words) {
    words.words().forEach((language, said) -> values.put(name + "." + language.tag(), said));
  }

  /** A moment as an input of local time takes it. */
  static String local(Instant moment, ZoneId zone) {
    return moment.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
