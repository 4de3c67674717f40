package org.unifiedportal.war.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Facets;
import org.unifiedportal.search.query.Hit;
import org.unifiedportal.search.query.Piece;
import org.unifiedportal.search.query.Remark;
import org.unifiedportal.search.query.Results;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.Window;
import org.unifiedportal.war.http.KnownQuery;
import org.unifiedportal.war.http.Operation;
import org.unifiedportal.war.http.StrictJson;
import org.unifiedportal.war.page.Stores;

/** The search for programs: the same question, filters and order as on the page. */
@Path("api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class SearchResource {
  private static final String READER = "reader";

  private final Search search;
  private final Stores stores;

  /** Takes the search, and the agencies there are. */
  @Inject
  public SearchResource(Search search, Stores stores) {
    this.search = search;
    this.stores = stores;
  }

  /** A page of what was found. */
  @GET
  @Operation(
      summary = "Finds publications and documents, whatever letters the words are typed in.",
      answer = SearchAnswer.class,
      problems = {404})
  public Response find(@BeanParam SearchDemand demand, @Context UriInfo address) {
    KnownQuery.refuseOthers(address.getQueryParameters().keySet(), parameters());
    Map<String, String> said = demand.said();
    KnownValues.of(stores)
        .firstUnknown(said)
        .ifPresent(name -> {
          throw KnownQuery.unknown(name, said.getOrDefault(name, ""));
        });
    Asked asked = Asked.known(said);
    Language reader = reader(demand.reader);
    return Response.ok(StrictJson.tree(answer(asked, reader)))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  private SearchAnswer answer(Asked asked, Language reader) {
    Results found = search.find(asked.request(reader));
    if (found.remarks().contains(Remark.UNAVAILABLE)) {
      throw new ServiceUnavailableException();
    }
    return new SearchAnswer(
        found.total().publications(),
        found.total().exact(),
        found.readAs(),
        ways(new Ways(stores, asked, reader).all(found.readAs()), reader),
        found.remarks().stream().sorted().map(SearchResource::key).toList(),
        found.hits().stream().map(this::item).toList(),
        filters(found.facets()),
        next(asked, found, reader));
  }

  private List<SearchAnswer.Straight> ways(List<Way> ways, Language reader) {
    String home = stores.site().base() + "/" + reader.tag() + "/";
    return ways.stream()
        .map(way -> new SearchAnswer.Straight(way.place(), way.words(), home + way.path()))
        .toList();
  }

  private static String key(Remark remark) {
    return remark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private SearchAnswer.Item item(Hit hit) {
    return new SearchAnswer.Item(
        hit.publication().value(),
        hit.agency().value(),
        hit.kind(),
        hit.language(),
        hit.languages(),
        hit.published(),
        hit.state(),
        String.join("", hit.title().stream().map(Piece::text).toList()),
        hit.snippet().stream()
            .map(piece -> new SearchAnswer.Part(piece.text(), piece.marked()))
            .toList(),
        stores.site().base() + "/" + hit.language().tag() + "/" + hit.path());
  }

  private static List<SearchAnswer.Filter> filters(Facets facets) {
    return Arrays.stream(Facet.values())
        .map(facet -> new SearchAnswer.Filter(facet.field(), values(facets.of(facet))))
        .filter(filter -> !filter.values().isEmpty())
        .toList();
  }

  private static List<SearchAnswer.Value> values(List<Facets.Count> counts) {
    return counts.stream()
        .map(count -> new SearchAnswer.Value(count.value(), count.publications()))
        .toList();
  }

  private String next(Asked asked, Results found, Language reader) {
    boolean more = found.total().publications() > (long) asked.page() * Window.FIRST.size();
    return more && asked.page() < Window.LAST_PAGE
        ? stores.site().base()
            + "/api/v1/search"
            + asked.at(asked.page() + 1).query()
            + "&"
            + READER
            + "="
            + reader.tag()
        : "";
  }

  private static Language reader(@Nullable String tag) {
    return KnownQuery.said(tag)
        .map(said -> Language.find(said).orElseThrow(() -> KnownQuery.unknown(READER, said)))
        .orElse(Language.KK);
  }

  private static Set<String> parameters() {
    return Stream.concat(Asked.parameters().stream(), Stream.of(READER))
        .collect(Collectors.toUnmodifiableSet());
  }
}
