package org.unifiedportal.war.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.feed.entry.FeedEntryStore;
import org.unifiedportal.feed.format.FeedFormat;
import org.unifiedportal.feed.format.FeedSite;
import org.unifiedportal.feed.format.FoundFeed;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.war.feed.FeedAnswer;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.page.Variant;

/**
 * What a question finds, last published or changed first, as Atom: {@code
 * /{language}/search/atom.xml?q=} with the filters of the search page.
 */
@Path("{language: kk|ru|en}/search/atom.xml")
@Dependent
public class FoundFeedResource {
  private static final FeedFormat ATOM = FeedFormat.find("atom.xml").orElseThrow();

  private final Search search;
  private final Stores stores;
  private final FeedEntryStore told;
  private final FeedSite site;

  /** Takes the search, the agencies, what the feeds have told, and where the portal stands. */
  @Inject
  public FoundFeedResource(Search search, Stores stores, FeedEntryStore told, FeedSite site) {
    this.search = search;
    this.stores = stores;
    this.told = told;
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
    FoundNews news = new FoundNews(search, stores, told, asked, language);
    Reader reader = Reader.of(language, Variant.NORMAL, stores.site().time());
    String title = ResultsShowing.title(asked, reader);
    FoundFeed feed =
        new FoundFeed(site, language, asked.query(), title, news.finds(), news.deleted());
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
}
