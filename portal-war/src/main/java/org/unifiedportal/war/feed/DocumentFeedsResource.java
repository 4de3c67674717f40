package org.unifiedportal.war.feed;

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
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.feed.format.FeedFormat;

/** The feeds of new and changed documents. */
@Path("{language: kk|ru|en}/feeds/{agency: [a-z0-9-]+}/files/{file: [a-z]+\\.[a-z]+}")
@Dependent
public class DocumentFeedsResource {
  private final DocumentFeeds feeds;
  private final PortalTime time;

  /** Takes the feeds. */
  @Inject
  public DocumentFeedsResource(DocumentFeeds feeds, PortalTime time) {
    this.feeds = feeds;
    this.time = time;
  }

  /** One feed; a parameter of the address is never ignored. */
  @GET
  public Response feed(
      @PathParam("language") String language,
      @PathParam("agency") String agency,
      @PathParam("file") String file,
      @Context UriInfo address,
      @Context Request asked,
      @Context HttpHeaders headers) {
    DocumentFeeds.Place place = new DocumentFeeds.Place(Language.of(language), agency, file);
    FeedFormat format = FeedFormat.find(file).orElseThrow(NotFoundException::new);
    if (!address.getQueryParameters().isEmpty()) {
      throw new NotFoundException();
    }
    try {
      return new FeedAnswer(
              feeds.find(place).orElseThrow(NotFoundException::new), format, time.now())
          .to(asked, headers);
    } catch (DatabaseAway away) {
      return feeds
          .lastKnown(place)
          .map(document -> new FeedAnswer(document, format, time.now()).stale())
          .orElseThrow(() -> away);
    }
  }
}
