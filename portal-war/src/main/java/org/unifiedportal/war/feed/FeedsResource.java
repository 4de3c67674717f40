package org.unifiedportal.war.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.feed.format.FeedFormat;
import org.unifiedportal.feed.format.FeedSite;
import org.unifiedportal.feed.format.Feeds;

/**
 * The feeds: {@code /{language}/feeds/{agency or all}/{kind or all}/{atom.xml, rss.xml,
 * feed.json}}.
 */
@Path("{language}/{feeds: [Ff][Ee][Ee][Dd][Ss]}/{agency}/{kind}/{file}")
@Dependent
public class FeedsResource {
  private final Feeds feeds;
  private final FeedSite site;
  private final PortalTime time;

  /** Takes the feeds and where they stand. */
  @Inject
  public FeedsResource(Feeds feeds, FeedSite site, PortalTime time) {
    this.feeds = feeds;
    this.site = site;
    this.time = time;
  }

  /** One feed. */
  @GET
  public Response feed(
      @Context UriInfo address, @Context Request asked, @Context HttpHeaders headers) {
    String path = "/" + address.getPath(false).replaceFirst("^/", "");
    try {
      return answer(read(path, address), asked, headers);
    } catch (DatabaseAway away) {
      return stale(path).orElseThrow(() -> away);
    }
  }

  private FeedAddress read(String path, UriInfo address) {
    String query = Optional.ofNullable(address.getRequestUri().getRawQuery()).orElse("");
    return new FeedAddresses(feeds).read(path, query);
  }

  private Response answer(FeedAddress address, Request asked, HttpHeaders headers) {
    return switch (address) {
      case FeedAddress.Exact exact ->
          new FeedAnswer(
                  feeds.document(exact.selection(), exact.format()), exact.format(), time.now())
              .to(asked, headers);
      case FeedAddress.Elsewhere elsewhere -> moved(elsewhere.path());
      case FeedAddress.Unknown unknown -> throw new NotFoundException();
    };
  }

  private Response moved(String path) {
    return Response.status(Response.Status.MOVED_PERMANENTLY)
        .header(HttpHeaders.LOCATION, site.absolute(path))
        .build();
  }

  private Optional<Response> stale(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return feeds
        .lastKnown(path)
        .map(document ->
            new FeedAnswer(document, FeedFormat.find(file).orElseThrow(), time.now()).stale());
  }
}
