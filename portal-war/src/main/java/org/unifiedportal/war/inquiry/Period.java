package org.unifiedportal.war.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.inquiry.InquiryFilter;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.Ask;

/** Which days and pages are looked at; what isn't known counts as the usual. */
record Period(int days, Optional<Language> language) {
  static final List<Integer> OFFERED = List.of(7, 30, 90, 365);
  private static final int USUAL = 30;

  static Period read(Ask ask) {
    String said = ask.parameter("days");
    int days =
        OFFERED.stream()
            .filter(offered -> said.equals(Integer.toString(offered)))
            .findFirst()
            .orElse(USUAL);
    return new Period(days, Language.find(ask.parameter("language")));
  }

  InquiryFilter filter(LocalDate today, int limit) {
    return new InquiryFilter(today.minusDays(days - 1L), language, limit);
  }

  Period of(int other) {
    return new Period(other, language);
  }

  Period of(Optional<Language> other) {
    return new Period(days, other);
  }

  String query() {
    return "?days=" + days + language.map(tag -> "&language=" + tag.tag()).orElse("");
  }
}
