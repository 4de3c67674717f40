package org.unifiedportal.search.query;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.search.IndexSearcher;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.search.analysis.Terms.Place;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.index.Schema;
import org.unifiedportal.search.index.StoredText;

/** Reads found entries out of the index and marks what was sought in them. */
final class HitReading {
  private final IndexSearcher searcher;
  private final Sightings sightings;
  private final Deadline deadline;

  HitReading(IndexSearcher searcher, Sightings sightings, Deadline deadline) {
    this.searcher = searcher;
    this.sightings = sightings;
    this.deadline = deadline;
  }

  /** The entries of a page, in its order. */
  List<Hit> read(List<Found> page) throws IOException {
    List<Found> asIndexed = new ArrayList<>(page);
    asIndexed.sort(Comparator.comparingInt(Found::document));
    Row.Reading rows = new Row.Reading(searcher);
    Map<Found, Hit> hits = new HashMap<>();
    for (Found found : asIndexed) {
      hits.put(found, read(found, rows.row(found.document())));
    }
    return page.stream().map(hits::get).toList();
  }

  private Hit read(Found found, Row row) throws IOException {
    Language language = Language.of(row.facet(Facet.LANGUAGE));
    String title = row.binary(Schema.TITLE);
    List<Place> places = deadline.isOver() ? List.of() : sightings.in(found.document(), language);
    return new Hit(
        new PublicationId(UUID.fromString(row.publication())),
        new SitePath(row.binary(Schema.PATH)),
        language,
        languages(row.binary(Schema.LANGUAGES)),
        PublicationKind.find(row.facet(Facet.KIND)).orElseThrow(),
        new Slug(row.facet(Facet.AGENCY)),
        Instant.ofEpochSecond(found.published()),
        row.facetOrNothing(Facet.STATE),
        row.binaryOrNothing(Schema.ANSWERS),
        Marking.part(title, 0, places).all(),
        snippet(row, title.length() + 1, places));
  }

  /** The best words of the lead or the body behind it; without time left, the beginning. */
  private List<Piece> snippet(Row row, int from, List<Place> places) throws IOException {
    String lead = row.binary(Schema.LEAD);
    if (deadline.isOver()) {
      return Marking.beginning(lead);
    }
    StoredText body = row.body();
    List<Piece> inLead = Marking.part(lead, from, places).best();
    List<Piece> inBody = Marking.part(body, from + lead.length() + 1, places).best();
    if (inLead.isEmpty() && inBody.isEmpty()) {
      return Marking.beginning(lead.isEmpty() ? body : lead);
    }
    return marked(inLead) >= marked(inBody) ? inLead : inBody;
  }

  private static long marked(List<Piece> pieces) {
    return pieces.stream().filter(Piece::marked).map(Piece::text).distinct().count();
  }

  private static Set<Language> languages(String tags) {
    Set<Language> languages = EnumSet.noneOf(Language.class);
    Arrays.stream(tags.split(" ")).map(Language::of).forEach(languages::add);
    return languages;
  }
}
