package org.unifiedportal.war.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Delegation;
import org.unifiedportal.core.agency.DelegationStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.page.Reader;

/** Tells whoever writes for an office what other agencies let it write in their name. */
@Dependent
public class Entrusted {
  private final DelegationStore delegations;
  private final AgencyStore agencies;

  /** Reads from these stores. */
  @Inject
  public Entrusted(DelegationStore delegations, AgencyStore agencies) {
    this.delegations = delegations;
    this.agencies = agencies;
  }

  /** Each delegation that holds today or will, whether anything was written by it or not. */
  List<WorkScreen.Entrusted> of(Account account, Reader reader) {
    LocalDate today = reader.days().today();
    return account.agencies(Scope.WRITE).stream()
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .flatMap(office -> given(office, today).stream())
        .flatMap(one -> row(one, reader).stream())
        .toList();
  }

  private List<Delegation> given(AgencyId office, LocalDate today) {
    return delegations.concerning(office, today).stream()
        .filter(one -> one.office().equals(office))
        .toList();
  }

  private Optional<WorkScreen.Entrusted> row(Delegation delegation, Reader reader) {
    return agencies
        .find(delegation.giver())
        .filter(Agency::isOpen)
        .map(giver ->
            new WorkScreen.Entrusted(
                reader.say("work.entrusted", name(giver, reader), kinds(delegation, reader)),
                term(delegation, reader),
                delegation.isOpen(reader.days().today()) ? write(delegation, reader) : ""));
  }

  private static String name(Agency giver, Reader reader) {
    return reader.shown(giver.shortName()).words();
  }

  private static String kinds(Delegation delegation, Reader reader) {
    return Arrays.stream(PublicationKind.values())
        .filter(kind -> delegation.kinds().contains(kind.key()))
        .map(kind -> reader.say("kinds." + kind.key()))
        .collect(Collectors.joining(", "));
  }

  private static String term(Delegation delegation, Reader reader) {
    String until = reader.days().until(delegation.until());
    String days =
        delegation.isOpen(reader.days().today())
            ? until
            : reader.say("work.entrusted.from", reader.days().date(delegation.from()), until);
    String whose = delegation.mayPublish() ? "work.entrusted.publish" : "work.entrusted.check";
    return days + " · " + reader.say(whose);
  }

  /** The form of the one kind, for the agency; the choice where there are several. */
  private static String write(Delegation delegation, Reader reader) {
    return delegation.kinds().size() == 1
        ? reader.to(
            "console/write/%s?agency=%s"
                .formatted(delegation.kinds().iterator().next(), delegation.giver()))
        : reader.to("console/write");
  }
}
