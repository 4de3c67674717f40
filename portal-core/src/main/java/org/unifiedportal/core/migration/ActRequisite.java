package org.unifiedportal.core.migration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.time.MonthNames;

/**
 * What the register's line of requisites says of an act: "Решение … от 5 апреля 1996 года № 4-61.
 * …".
 *
 * @param isRepealed whether it says that the act has lost its force
 */
record ActRequisite(String number, LocalDate adopted, boolean isRepealed) {
  private static final Pattern FORM =
      Pattern.compile(
          "от\\s+(\\d{1,2})\\s+(\\p{IsCyrillic}+)\\s+(\\d{4})\\s*(?:года|г\\.?)\\s*(?:за\\s*)?[№N]\\s*([^\\s,;]*[^\\s,;.])");

  static Optional<ActRequisite> find(String words) {
    Matcher matcher = FORM.matcher(words);
    return matcher.find() ? read(matcher, words.contains("Утратил")) : Optional.empty();
  }

  private static Optional<ActRequisite> read(Matcher matcher, boolean isRepealed) {
    try {
      LocalDate adopted =
          LocalDate.of(
              Integer.parseInt(matcher.group(3)),
              MonthNames.RUSSIAN.indexOf(matcher.group(2)) + 1,
              Integer.parseInt(matcher.group(1)));
      return Optional.of(new ActRequisite(matcher.group(4), adopted, isRepealed));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
