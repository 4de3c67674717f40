package org.unifiedportal.war.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.feed.format.FeedFormat;
import org.unifiedportal.feed.format.FeedSite;
import org.unifiedportal.feed.format.FoundFeed;
import org.unifiedportal.search.query.Hit;
import org.unifiedportal.search.query.Order;
import org.unifiedportal.search.query.Piece;
import org.unifiedportal.search.query.Remark;
import org.unifiedportal.search.query.Results;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.Window;
import org.unifiedportal.war.feed.FeedAnswer;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.page.Variant;

/**
 * What a question finds, newest first, as Atom: {@code /{language}/search/atom.xml?q=} with the
 * filters of the search page.
 */
@Path("{language: kk|ru|en}/search/atom.xml")
@Dependent
public class FoundFeedResource {
  private static final FeedFormat ATOM = FeedFormat.find("atom.xml").orElseThrow();
  private static final Window NEWEST = new Window(1, 30);

  private final Search search;
  private final Stores stores;
  private final FeedSite site;

  /** Takes the search, the agencies, and where the portal stands. */
  @Inject
  public FoundFeedResource(Search search, Stores stores, FeedSite site) {
    this.search = search;
    this.stores = stores;
    this.site = site;
  }

  /** The feed of a question; a filter that isn't known makes an unknown address. */
  @GET
  public Response feed(
      @PathParam("language") String tag,
      @Context UriInfo address,
      @Context Request conditions,
      @Context HttpHeaders headers) {
    Language language = Language.of(tag);
    Asked asked = asked(address);
    Results found = search.find(asked.request(language).withOrder(Order.NEWEST).withWindow(NEWEST));
    if (found.remarks().contains(Remark.UNAVAILABLE)) {
      throw new ServiceUnavailableException();
    }
    Reader reader = Reader.of(language, Variant.NORMAL, stores.site().time());
    String title = ResultsShowing.title(asked, reader);
    FoundFeed feed = new FoundFeed(site, language, asked.query(), title, finds(found));
    return new FeedAnswer(feed.in(ATOM), ATOM, stores.site().time().now()).to(conditions, headers);
  }

  private Asked asked(UriInfo address) {
    Map<String, String> query =
        address.getQueryParameters().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, said -> said.getValue().getFirst()));
    boolean known =
        Asked.parameters().containsAll(query.keySet())
            && Stream.of(Asked.SORT, Asked.PAGE).noneMatch(query::containsKey);
    return known ? Asked.read(query, stores).orElseThrow(NotFoundException::new) : unknown();
  }

  private static Asked unknown() {
    throw new NotFoundException();
  }

  private List<FoundFeed.Find> finds(Results found) {
    return found.hits().stream().flatMap(hit -> find(hit).stream()).toList();
  }

  private Optional<FoundFeed.Find> find(Hit hit) {
    return stores.agencies().find(hit.agency()).map(agency -> find(hit, agency));
  }

  private static FoundFeed.Find find(Hit hit, Agency agency) {
    return new FoundFeed.Find(
        hit.publication(),
        hit.language(),
        hit.languages(),
        hit.kind(),
        agency,
        hit.path(),
        new EditionText.Headline(plain(hit.title()), plain(hit.snippet())),
        hit.published());
  }

  private static String plain(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
