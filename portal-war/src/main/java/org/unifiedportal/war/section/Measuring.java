package org.unifiedportal.war.section;

import java.time.LocalDate;
import java.time.ZoneId;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.site.Completeness;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.war.page.Stores;

/** Measures how fully an agency's sections are filled, from its publications and documents. */
record Measuring(RequiredSections law, Stocks stocks) {
  /** Counts anew, for pages that are kept themselves. */
  static Measuring anew(RequiredSections law, Stores stores) {
    return new Measuring(law, new Stocks(stores.publications(), stores.papers().documents()));
  }

  Completeness of(Agency agency, LocalDate day, ZoneId zone) {
    return Completeness.of(law, stocks.of(agency.id()), day, zone);
  }
}
