package org.unifiedportal.core.publication;

import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.ChoosingLanguages;
import org.unifiedportal.core.agency.English;
import org.unifiedportal.core.journal.Database;

/**
 * What an agency owes in English when it decides otherwise. Texts that are live already owe nothing
 * new: what is decided today holds from their next edition on. Missing English is owed no more
 * where it isn't all of it, and what was left behind neither where there is none.
 */
public interface OwedEnglish extends ChoosingLanguages.Following {
  @Override
  void follow(AgencyId agency, English decided);

  /** What is owed in a database. */
  static OwedEnglish in(Database database) {
    return new JpaOwedEnglish(database);
  }
}
