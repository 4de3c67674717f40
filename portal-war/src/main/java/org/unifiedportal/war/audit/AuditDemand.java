package org.unifiedportal.war.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.EntryFilter;
import org.unifiedportal.core.time.PortalTime;

/**
 * What an administrator looks for in the journal, read leniently: what is no day means no bound.
 */
record AuditDemand(Map<String, String> typed) {
  static final String WHO = "who";
  static final String WHAT = "what";
  static final String ID = "id";
  static final String FROM = "from";
  static final String UNTIL = "until";

  private static final int LONGEST = 200;
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

  static AuditDemand of(UnaryOperator<String> asked) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (String name : new String[] {WHO, WHAT, ID, FROM, UNTIL}) {
      String value = asked.apply(name).replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
      typed.put(name, value.substring(0, Math.min(value.length(), LONGEST)));
    }
    return new AuditDemand(typed);
  }

  EntryFilter filter(Account account, PortalTime time, String before) {
    return new EntryFilter(
        account.agencies(Scope.ADMINISTER).stream()
            .map(AgencyId::value)
            .collect(Collectors.toSet()),
        Access.isAllowedEverywhere(account, Scope.ADMINISTER),
        typed.get(WHO),
        typed.get(WHAT),
        id(typed.get(ID)),
        span(time),
        before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE);
  }

  /** Something typed that is no identity is an identity that nothing has. */
  private static Optional<UUID> id(String words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(FORM.matcher(words).matches() ? UUID.fromString(words) : new UUID(0, 1));
  }

  private EntryFilter.Span span(PortalTime time) {
    Instant from = day(FROM).orElse(LocalDate.EPOCH).atStartOfDay(time.zone()).toInstant();
    LocalDate last = day(UNTIL).map(day -> day.plusDays(1)).orElse(LAST);
    return new EntryFilter.Span(from, last.atStartOfDay(time.zone()).toInstant());
  }

  private Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.parse(typed.get(name)))
          .filter(day -> day.isAfter(LocalDate.EPOCH) && day.isBefore(LAST));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** The same as parameters of an address, without a mark in front. */
  String query() {
    return typed.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
