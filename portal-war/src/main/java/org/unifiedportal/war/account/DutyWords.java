package org.unifiedportal.war.account;

import java.util.List;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.war.page.Reader;

/** Duties said for people: «баспагер – Сарыбұлақ ауданы». */
public final class DutyWords {
  private DutyWords() {}

  /** All of them in one line. */
  public static String of(List<Duty> duties, AgencyStore agencies, Reader reader) {
    return duties.stream()
        .map(duty -> of(duty, agencies, reader))
        .collect(Collectors.joining(", "));
  }

  private static String of(Duty duty, AgencyStore agencies, Reader reader) {
    String role = reader.say("role." + duty.role().key());
    return duty.findAgency()
        .flatMap(agencies::find)
        .map(Agency::shortName)
        .map(name -> role + " – " + reader.shown(name).words())
        .orElse(role);
  }
}
