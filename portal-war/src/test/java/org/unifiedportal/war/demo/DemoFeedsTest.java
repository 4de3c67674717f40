package org.unifiedportal.war.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.feed.entry.EntryKind;
import org.unifiedportal.feed.entry.FeedProjection;
import org.unifiedportal.feed.entry.FeedSelection;
import org.unifiedportal.feed.format.FeedFormat;
import org.unifiedportal.feed.format.FeedRules;
import org.unifiedportal.feed.format.FeedSite;
import org.unifiedportal.feed.format.Feeds;
import org.unifiedportal.war.feed.FeedContent;

/** Every feed of the demo's oblast; the documents are left in {@code target/feeds}. */
class DemoFeedsTest {
  private static final String BASE = "https://portal.example";

  @TempDir Path home;

  @Test
  void everyFeedOfTheDemoKeepsEveryRule() throws IOException {
    try (TestPortal portal = TestPortal.onH2("feed")) {
      seed(portal);
      Feeds feeds = feeds(portal);
      int checked = 0;
      for (FeedSelection selection : selections(portal).toList()) {
        for (FeedFormat format : FeedFormat.ALL) {
          check(feeds, selection, format);
          checked++;
        }
      }
      assertTrue(checked > 250, checked + " feeds");
    }
  }

  private void seed(TestPortal portal) {
    new DemoContent(
            portal.database,
            portal.agencies,
            new DemoAgencies(
                portal.founding,
                portal.issuing,
                new DemoPeople(portal.database, portal.journal, portal.time)),
            new DemoPlaces(new RegisteringPlaces(portal.database, portal.journal)),
            new DemoStory(portal.drafting, portal.publishing, portal.time),
            MadePapers.of(portal, home),
            MadePapers.pictures(portal, home))
        .seed(home);
    new FeedProjection(portal.database).apply(portal.journal.after(0, 10_000));
  }

  private static Feeds feeds(TestPortal portal) {
    FeedSite site = new FeedSite(URI.create(BASE), LocalText.of("Портал", "Портал"));
    FeedContent content = new FeedContent(portal.publications, site, portal.time);
    return new Feeds(portal.database, site, portal.time, content);
  }

  private static Stream<FeedSelection> selections(TestPortal portal) {
    return Stream.of(Language.values())
        .map(FeedSelection::of)
        .flatMap(all -> Stream.concat(kinds(all), agencies(all, portal)));
  }

  private static Stream<FeedSelection> kinds(FeedSelection all) {
    return Stream.concat(Stream.of(all), Stream.of(EntryKind.values()).map(all::about));
  }

  private static Stream<FeedSelection> agencies(FeedSelection all, TestPortal portal) {
    return portal.agencies.all().stream().map(agency -> all.from(agency.id(), agency.slug()));
  }

  private static void check(Feeds feeds, FeedSelection selection, FeedFormat format)
      throws IOException {
    byte[] document = feeds.document(selection, format).bytes();
    String path = selection.path() + "/" + format.file();
    assertEquals(List.of(), FeedRules.broken(format, document, BASE + path), path);
    String name = path.substring(1).replace("/feeds/", ".").replace('/', '.');
    Files.write(Files.createDirectories(Path.of("target", "feeds")).resolve(name), document);
  }
}
