package org.unifiedportal.core.agency;

import java.util.List;
import java.util.Set;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.site.Target;
import org.unifiedportal.core.text.Slug;

/** Brings a new agency to the portal. */
public final class FoundingAgencies {
  /** First address segments that the portal keeps for itself. */
  public static final Set<String> RESERVED =
      Set.of(
          "search",
          "feeds",
          "help",
          "accessibility",
          "menu",
          "large",
          "latin",
          "all",
          "api",
          "assets",
          "console");

  private final Database database;
  private final AgencyStore store;
  private final PathStore paths;
  private final Journal journal;

  /** All parts share the database. */
  public FoundingAgencies(Database database, AgencyStore store, PathStore paths, Journal journal) {
    this.database = database;
    this.store = store;
    this.paths = paths;
    this.journal = journal;
  }

  /** Founds the agency; refuses a taken or reserved address and an unknown or closed parent. */
  public Agency found(FoundAgency command, Actor actor) {
    return database.transact(() -> {
      refuseIfTaken(command.slug());
      Agency agency = agency(command);
      agency.findParent().ifPresent(this::refuseUnfitParent);
      store.add(agency);
      paths.claim(path(agency), new Target(Target.Noun.AGENCY, agency.id().value()));
      journal.append(new AgencyFounded(agency.id(), agency.kind(), agency.slug().value()), actor);
      return agency;
    });
  }

  /** The same for somebody who decides; only the portal's administrators do, for fit profiles. */
  public Agency found(FoundAgency command, Delegating.Decider decider) {
    if (!Access.isAllowedEverywhere(decider.holder(), Scope.ADMINISTER)) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-right"));
    }
    ProfileFitness.note(command.profile(), new Issues())
        .addIf(isTaken(command.slug()), "/slug", "issue.slug-taken")
        .refuseIfAny();
    return found(command, decider.actor());
  }

  private boolean isTaken(Slug slug) {
    return RESERVED.contains(slug.value()) || store.find(slug).isPresent();
  }

  private void refuseIfTaken(Slug slug) {
    if (isTaken(slug)) {
      throw new Refused(new Refusal.Conflict("refusal.agency-exists", List.of(slug.value())));
    }
  }

  /** Nobody stands below a closed agency. */
  private void refuseUnfitParent(AgencyId parent) {
    if (store.find(parent).isEmpty()) {
      throw new Refused(new Refusal.NotFound("agency", parent.toString()));
    }
    if (!store.keepOpen(parent)) {
      throw new Refused(new Refusal.Conflict("refusal.agency-below-closed", List.of()));
    }
  }

  private static Agency agency(FoundAgency command) {
    return new Agency(
        AgencyId.random(),
        command.kind(),
        command.slug(),
        command.parent(),
        command.profile(),
        1,
        Tenure.OPEN,
        English.SOME);
  }

  private static SitePath path(Agency agency) {
    return new SitePath(agency.slug().value());
  }
}
