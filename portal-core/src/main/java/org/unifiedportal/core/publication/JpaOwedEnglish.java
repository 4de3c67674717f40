package org.unifiedportal.core.publication;

import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.English;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** What is owed in English, as rows. */
record JpaOwedEnglish(Database database) implements OwedEnglish {
  @Override
  public void follow(AgencyId agency, English decided) {
    switch (decided) {
      case ALL -> {
        // Owed from the next edition on.
      }
      case SOME -> forget(agency, " and g.missing = true");
      case NONE -> forget(agency, "");
    }
  }

  private void forget(AgencyId agency, String which) {
    JpaDatabase.in(
        database,
        entities ->
            entities
                .createQuery(
                    "delete from JpaTextGapRow g where g.agency = :agency and g.language = 'en'"
                        + which)
                .setParameter("agency", agency.toString())
                .executeUpdate());
  }
}
