package org.unifiedportal.war.document;

import static org.unifiedportal.war.http.KnownQuery.said;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.war.caller.AgencySlugs;
import org.unifiedportal.war.http.KnownQuery;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/** The query part of the address of the public list. */
public class DocumentListDemand {
  static final Set<String> KNOWN = Set.of("agency", "kind", "year", "section", "cursor", "limit");

  /** Only of this agency. */
  @QueryParam("agency")
  @Nullable String agency;

  /** Only of this kind. */
  @QueryParam("kind")
  @Nullable String kind;

  /** Only first published in this year. */
  @QueryParam("year")
  @Nullable String year;

  /** Only of this required section. */
  @QueryParam("section")
  @Nullable String section;

  /** Where the page begins. */
  @QueryParam("cursor")
  @Nullable String cursor;

  /** How many at most. */
  @QueryParam("limit")
  @Nullable String limit;

  DocumentFilter filter(AgencyStore agencies) {
    DocumentFilter filter =
        DocumentFilter.ALL
            .withAgencies(said(agency).map(slug -> Set.of(agency(agencies, slug))).orElse(Set.of()))
            .withKinds(said(kind).map(key -> Set.of(kind(key))).orElse(Set.of()))
            .withSection(said(section).map(DocumentListDemand::section).orElse(""))
            .withAfter(said(cursor).map(DocumentListDemand::place));
    return said(year).map(KnownQuery::year).map(filter::withYear).orElse(filter);
  }

  int size() {
    return KnownQuery.limit(limit);
  }

  /** The query of the page behind this document. */
  String behind(Document last) {
    TreeMap<String, String> query = new TreeMap<>();
    List.of("agency", "kind", "year", "section", "limit")
        .forEach(name -> said(value(name)).ifPresent(it -> query.put(name, it)));
    query.put("cursor", DocumentPlace.write(place(last)));
    return query.entrySet().stream()
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining("&"));
  }

  private @Nullable String value(String name) {
    return switch (name) {
      case "agency" -> agency;
      case "kind" -> kind;
      case "year" -> year;
      case "section" -> section;
      default -> limit;
    };
  }

  private static DocumentFilter.Place place(Document last) {
    DocumentStanding.Live live = last.live().orElseThrow();
    return new DocumentFilter.Place(live.publishedAt(), last.id());
  }

  private static DocumentFilter.Place place(String words) {
    return DocumentPlace.read(words)
        .orElseThrow(() -> new RequestRefused(Problem.of(400, "problem.cursor")));
  }

  private static AgencyId agency(AgencyStore agencies, String words) {
    return AgencySlugs.find(agencies, words)
        .orElseThrow(() -> KnownQuery.unknown("agency", words))
        .id();
  }

  private static DocumentKind kind(String words) {
    return DocumentKind.find(words).orElseThrow(() -> KnownQuery.unknown("kind", words));
  }

  private static String section(String words) {
    return RequiredSections.ofLaw()
        .find(words)
        .orElseThrow(() -> KnownQuery.unknown("section", words))
        .key();
  }
}
