package org.unifiedportal.core.agency;

import java.util.Optional;

/** A role and where it is held. */
public sealed interface Duty {
  /** What the person is there. */
  Role role();

  /** For one agency. */
  record At(Role role, AgencyId agency) implements Duty {
    /** Refuses the role that is held for the whole portal. */
    public At {
      if (role.isPortalWide()) {
        throw new IllegalArgumentException("held for the whole portal: " + role.key());
      }
    }
  }

  /** For the whole portal. */
  record Everywhere() implements Duty {
    @Override
    public Role role() {
      return Role.PORTAL_ADMINISTRATOR;
    }
  }

  /** Whether it gives this right over what belongs to the agency. */
  default boolean gives(Scope scope, AgencyId agency) {
    return role().scopes().contains(scope) && findAgency().map(agency::equals).orElse(true);
  }

  /** The agency it is held for; empty for the whole portal. */
  default Optional<AgencyId> findAgency() {
    return switch (this) {
      case At at -> Optional.of(at.agency());
      case Everywhere everywhere -> Optional.empty();
    };
  }
}
