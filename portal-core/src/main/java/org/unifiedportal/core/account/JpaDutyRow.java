package org.unifiedportal.core.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Role;

/** A duty as it is kept. */
@Entity
@Table(name = "account_duty")
class JpaDutyRow {
  @Id String id;

  @Column(name = "account_id")
  String account;

  @Column(name = "role_key")
  String role;

  @Column(name = "agency_id")
  @Nullable String agency;

  static JpaDutyRow of(AccountId account, Duty duty) {
    JpaDutyRow row = new JpaDutyRow();
    row.account = account.toString();
    row.role = duty.role().key();
    row.agency = duty.findAgency().map(AgencyId::toString).orElse(null);
    row.id =
        row.account + " " + row.role + " " + duty.findAgency().map(Object::toString).orElse("");
    return row;
  }

  Duty toDuty() {
    return agency == null
        ? new Duty.Everywhere()
        : new Duty.At(Role.find(role).orElseThrow(), new AgencyId(UUID.fromString(agency)));
  }
}
