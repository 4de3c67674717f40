package org.unifiedportal.war.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.publication.Feeds;

/** The page that lists all feeds. */
public final class FeedsPages implements PageMaker {
  private static final String ALL = "all";
  private static final String FILES = "files";

  private final Stores stores;

  /** Reads from these stores. */
  public FeedsPages(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Optional<Answer> answer(PageRequest request) {
    return request.path().equals("feeds")
        ? Optional.of(Answer.Shown.of("feeds", page(request)))
        : Optional.empty();
  }

  private FeedsPage page(PageRequest request) {
    Reader reader = stores.site().reader(request);
    Frame.Head head =
        Frame.Head.of(request.path(), reader.say("feeds.title"))
            .describedAs(reader.say("feeds.lead"))
            .withFeeds(Feeds.ofPortal(reader));
    return new FeedsPage(
        stores.framing().belowPortal(request, head),
        stores.site().base() + Feeds.address(reader, ALL, ALL, "atom.xml"),
        rows(ALL, reader),
        agencies(reader));
  }

  private List<FeedsPage.Group> agencies(Reader reader) {
    return stores.agencies().all().stream()
        .filter(Agency::isOpen)
        .map(agency ->
            new FeedsPage.Group(
                reader.shown(agency.shortName()).words(), rows(agency.slug().value(), reader)))
        .toList();
  }

  private static List<FeedsPage.Row> rows(String agency, Reader reader) {
    List<FeedsPage.Row> rows = new ArrayList<>();
    rows.add(row(agency, ALL, reader.say("feeds.everything"), reader));
    for (PublicationKind kind : PublicationKind.values()) {
      if (kind.feedWeight() > 0 && Feeds.hasOwnFeed(kind)) {
        rows.add(row(agency, kind.key(), reader.say("kinds." + kind.key()), reader));
      }
    }
    rows.add(row(agency, FILES, reader.say("files.title"), reader));
    return rows;
  }

  private static FeedsPage.Row row(String agency, String kind, String name, Reader reader) {
    return new FeedsPage.Row(
        name,
        Feeds.address(reader, agency, kind, "atom.xml"),
        Feeds.address(reader, agency, kind, "rss.xml"),
        Feeds.address(reader, agency, kind, "feed.json"));
  }
}
