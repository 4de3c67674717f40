package org.unifiedportal.war.feed;

import java.util.function.Supplier;
import org.unifiedportal.core.picture.GoneCuts;
import org.unifiedportal.core.publication.LivePublication;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.feed.entry.FeedEntry;
import org.unifiedportal.feed.format.ContentHtml;
import org.unifiedportal.feed.format.FeedSite;

/** The whole text of an entry, as its page shows it; made once for each edition and language. */
public final class FeedContent implements ContentHtml {
  private static final long ROOM = 4L << 20;

  private final PublicationStore publications;
  private final FeedSite site;
  private final PortalTime time;
  private final Supplier<GoneCuts> cuts;
  private final TextShelf shelf = new TextShelf(ROOM);

  /** Reads live editions from this store; shows every picture. */
  public FeedContent(PublicationStore publications, FeedSite site, PortalTime time) {
    this(publications, site, time, () -> GoneCuts.NONE);
  }

  /** The same without the pictures that are gone when it is asked. */
  public FeedContent(
      PublicationStore publications, FeedSite site, PortalTime time, Supplier<GoneCuts> cuts) {
    this.publications = publications;
    this.site = site;
    this.time = time;
    this.cuts = cuts;
  }

  @Override
  public String html(FeedEntry entry) {
    TextShelf.Place place = new TextShelf.Place(entry.id(), entry.edition(), cuts.get());
    return shelf.find(place).orElseGet(() -> written(place, entry));
  }

  @Override
  public Beside beside() {
    GoneCuts gone = cuts.get();
    return new Beside(gone, gone.changedAt());
  }

  /** Only the text of the entry's own edition is kept: a newer one is told by its own event. */
  private String written(TextShelf.Place place, FeedEntry entry) {
    return publications
        .findLive(entry.id().publication())
        .filter(live -> live.content().languages().contains(entry.language()))
        .map(live -> kept(place, live, plain(live, entry)))
        .orElse("");
  }

  private String kept(TextShelf.Place place, LivePublication live, String html) {
    if (live.edition().number().equals(place.edition())) {
      shelf.put(place, html);
    }
    return html;
  }

  private String plain(LivePublication live, FeedEntry entry) {
    String page = site.absolute("/" + entry.language().tag() + "/" + entry.path());
    String base = site.base().toString();
    return PlainHtml.of(EntryHtml.in(entry.language(), time, base, cuts.get()).of(live), page);
  }
}
