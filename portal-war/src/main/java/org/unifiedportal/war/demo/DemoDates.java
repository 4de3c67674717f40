package org.unifiedportal.war.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;

/**
 * Days of the demo counted from today: {@code {{day +5}}} in words, {@code +5d} and {@code -3d
 * 09:30} in values.
 *
 * <p>A day in words is said in the language of the file, in meta.yaml in that of the last language
 * key before it.
 */
record DemoDates(PortalTime time) {
  private static final Pattern SAID =
      Pattern.compile("\\b(kk|ru|en):|\\{\\{day ([+-]\\d+)(?: (locative|dative|ablative))?\\}\\}");
  private static final Pattern VALUE =
      Pattern.compile(
          "(published: *[\"']?)?(?<=[ :\"'])([+-]\\d+)d(?: (\\d\\d:\\d\\d))?(?=[\"',}\\s]|$)");

  /** The text of a file with days of this year in place of the counted ones. */
  String written(String fileName, String text) {
    Language[] language = {Language.find(fileName.replace(".md", "")).orElse(Language.KK)};
    String said = SAID.matcher(text).replaceAll(found -> said(found, language));
    return VALUE.matcher(said).replaceAll(this::value);
  }

  private String said(MatchResult found, Language[] language) {
    if (found.group(1) != null) {
      language[0] = Language.of(found.group(1));
      return found.group();
    }
    return DayInWords.of(language[0], day(found.group(2)), found.group(3));
  }

  private String value(MatchResult found) {
    LocalDate day = day(found.group(2));
    String value = found.group(3) == null ? day.toString() : day + "T" + found.group(3);
    return found.group(1) == null ? value : found.group(1) + past(day, found.group(3));
  }

  /** What was to be published later today was published yesterday. */
  private String past(LocalDate day, String hour) {
    LocalDateTime moment = day.atTime(hour == null ? LocalTime.MIDNIGHT : LocalTime.parse(hour));
    LocalDateTime now = LocalDateTime.ofInstant(time.now(), time.zone());
    return (moment.isAfter(now) ? moment.minusDays(1) : moment).toString();
  }

  private LocalDate day(String away) {
    return time.today().plusDays(Long.parseLong(away));
  }
}
