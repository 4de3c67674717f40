package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Function;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Sign-offs in tables. */
final class JpaSignOffStore implements SignOffStore {
  private final Database database;

  JpaSignOffStore(Database database) {
    this.database = database;
  }

  @Override
  public boolean isRequired(AgencyId agency) {
    return in(entities -> rule(entities, agency).isPresent());
  }

  @Override
  public void require(AgencyId agency, boolean required) {
    in(entities -> {
      Optional<JpaSignOffRuleRow> rule = rule(entities, agency);
      if (required && rule.isEmpty()) {
        JpaSignOffRuleRow row = new JpaSignOffRuleRow();
        row.agency = agency.toString();
        entities.persist(row);
      } else if (!required) {
        rule.ifPresent(entities::remove);
      }
      return required;
    });
  }

  @Override
  public Optional<SignOff> find(PublicationId publication, String fingerprint) {
    return in(entities -> row(entities, publication, fingerprint).map(JpaSignOffRow::toSignOff));
  }

  @Override
  public void keep(SignOff signOff) {
    in(entities -> {
      if (row(entities, signOff.publication(), signOff.fingerprint()).isEmpty()) {
        entities.persist(JpaSignOffRow.of(signOff));
        entities.flush();
      }
      return signOff;
    });
  }

  private static Optional<JpaSignOffRow> row(
      EntityManager entities, PublicationId publication, String fingerprint) {
    return Optional.ofNullable(
        entities.find(JpaSignOffRow.class, JpaSignOffRow.id(publication, fingerprint)));
  }

  private static Optional<JpaSignOffRuleRow> rule(EntityManager entities, AgencyId agency) {
    return Optional.ofNullable(entities.find(JpaSignOffRuleRow.class, agency.toString()));
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
