package org.unifiedportal.war.document;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
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
import org.unifiedportal.war.caller.AgencySlugs;
import org.unifiedportal.war.http.Limits;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/** The query part of the address of the public list. */
public class DocumentListDemand {
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
    DocumentFilter filter = DocumentFilter.ALL;
    if (agency != null) {
      filter = filter.withAgencies(Set.of(agency(agencies, agency)));
    }
    if (kind != null) {
      filter = filter.withKinds(Set.of(kind(kind)));
    }
    if (year != null) {
      filter = filter.withYear(number("year", year, 2199));
    }
    return filter
        .withSection(section == null ? "" : section(section))
        .withAfter(Optional.ofNullable(cursor).map(DocumentListDemand::place));
  }

  int size() {
    return limit == null
        ? Limits.DEFAULT.pageSize()
        : number("limit", limit, Limits.DEFAULT.largestPage());
  }

  /** The query of the page behind this document. */
  String behind(Document last) {
    TreeMap<String, String> query = new TreeMap<>();
    List.of("agency", "kind", "year", "section", "limit")
        .forEach(name -> Optional.ofNullable(value(name)).ifPresent(it -> query.put(name, it)));
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
    return AgencySlugs.find(agencies, words).orElseThrow(() -> unknown("agency", words)).id();
  }

  private static DocumentKind kind(String words) {
    return DocumentKind.find(words).orElseThrow(() -> unknown("kind", words));
  }

  private static String section(String words) {
    if (!CardReader.SECTION.matcher(words).matches()) {
      throw unknown("section", words);
    }
    return words;
  }

  private static int number(String name, String words, int most) {
    if (!words.matches("[1-9]\\d{0,3}") || Integer.parseInt(words) > most) {
      throw unknown(name, words);
    }
    return Integer.parseInt(words);
  }

  private static RequestRefused unknown(String name, String words) {
    return new RequestRefused(Problem.of(400, "problem.filter-unknown", name, words));
  }
}
