package org.unifiedportal.war.section;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.site.Completeness;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.core.site.Stock;

/** Measures how fully an agency's sections are filled, from its publications and documents. */
record Measuring(RequiredSections law, PublicationStore publications, DocumentStore documents) {
  /** Older publications than these newest ones are not counted: a section of so many is filled. */
  private static final int MOST = 2000;

  Completeness of(Agency agency, LocalDate day, ZoneId zone) {
    LiveFilter own = LiveFilter.ALL.withAgencies(Set.of(agency.id()));
    List<Stock> stocks = new ArrayList<>(documents.stocks(agency.id()));
    publications.list(own, MOST).stream().flatMap(Measuring::stocks).forEach(stocks::add);
    return Completeness.of(law, stocks, day, zone);
  }

  /** A publication without own sections stands in its kind's. */
  private static Stream<Stock> stocks(ListedPublication publication) {
    Set<String> sections =
        publication.sections().isEmpty()
            ? Set.of(publication.kind().clause())
            : publication.sections();
    return sections.stream()
        .flatMap(section ->
            publication.headlines().keySet().stream()
                .map(language -> new Stock(section, language, 1, publication.updatedAt())));
  }
}
