package org.unifiedportal.core.agency;

import java.util.Set;
import org.unifiedportal.core.TestPortal;

/** Administers these agencies, or the whole portal, and holds no other right. */
record TestAdministrator(Set<AgencyId> agencies, boolean isOfPortal) implements Holder {
  static Delegating.Decider of(AgencyId agency) {
    return new Delegating.Decider(new TestAdministrator(Set.of(agency), false), TestPortal.OFFICER);
  }

  static Delegating.Decider ofPortal() {
    return new Delegating.Decider(new TestAdministrator(Set.of(), true), TestPortal.OFFICER);
  }

  @Override
  public boolean holds(Scope scope, AgencyId asked) {
    return scope == Scope.ADMINISTER && (isOfPortal || agencies.contains(asked));
  }

  @Override
  public boolean holdsEverywhere(Scope scope) {
    return isOfPortal && scope == Scope.ADMINISTER;
  }
}
