package org.unifiedportal.core.account;

import java.util.List;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Role;

/** Asks that a person be exactly this for one agency from now on; duties elsewhere stay. */
public record AssignDuties(AccountId account, AgencyId agency, Set<Role> roles) {
  /** Copies the roles. */
  public AssignDuties {
    roles = Set.copyOf(roles);
  }

  List<Duty> duties() {
    return roles.stream().sorted().map(role -> (Duty) new Duty.At(role, agency)).toList();
  }
}
