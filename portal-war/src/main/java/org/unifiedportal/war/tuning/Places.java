package org.unifiedportal.war.tuning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.page.Reader;

/** Where tuning may hold: in the whole portal, or within an agency's pages. */
record Places(AgencyStore agencies) {
  private static final String FIELD = "agency";
  private static final String PORTAL = "portal";

  /** Its name. */
  String name(Optional<AgencyId> place, Reader reader) {
    return place
        .flatMap(agencies::find)
        .map(agency -> reader.shown(agency.shortName()).words())
        .orElseGet(() -> reader.say("tuning.portal"));
  }

  /** What was chosen; else the first place where the person has a say. */
  Optional<AgencyId> chosen(Form form, Account account) {
    String said = form.text(FIELD);
    return offered(account).stream()
        .filter(agency -> agency.id().toString().equals(said))
        .map(Agency::id)
        .findFirst()
        .or(() -> usual(account));
  }

  private Optional<AgencyId> usual(Account account) {
    return account.holdsEverywhere(Scope.ADMINISTER)
        ? Optional.empty()
        : offered(account).stream().map(Agency::id).findFirst();
  }

  /** The fields with the choice of a place in front, where there is one. */
  List<FormField> with(
      List<FormField> fields, Account account, Optional<AgencyId> now, Reader reader) {
    List<FormField.Choice> choices = choices(account, now, reader);
    if (choices.size() < 2) {
      return fields;
    }
    List<FormField> all = new ArrayList<>();
    all.add(
        FormField.must(FormField.Look.CHOICE, FIELD, reader.say("tuning.place"))
            .hinted(reader.say("tuning.place.how"))
            .of(choices));
    all.addAll(fields);
    return all;
  }

  private List<FormField.Choice> choices(Account account, Optional<AgencyId> now, Reader reader) {
    List<FormField.Choice> choices = new ArrayList<>();
    if (account.holdsEverywhere(Scope.ADMINISTER)) {
      choices.add(new FormField.Choice(PORTAL, reader.say("tuning.portal"), now.isEmpty()));
    }
    for (Agency agency : offered(account)) {
      String name = reader.shown(agency.shortName()).words();
      boolean chosen = now.filter(agency.id()::equals).isPresent();
      choices.add(new FormField.Choice(agency.id().toString(), name, chosen));
    }
    return choices;
  }

  private List<Agency> offered(Account account) {
    return agencies.all().stream()
        .filter(agency -> account.holds(Scope.ADMINISTER, agency.id()))
        .toList();
  }
}
