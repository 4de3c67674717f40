package org.unifiedportal.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.feed.entry.FeedProjection;
import org.unifiedportal.feed.entry.FeedSelection;
import org.unifiedportal.feed.format.FeedDocument;
import org.unifiedportal.feed.format.FeedFormat;
import org.unifiedportal.feed.format.FeedLink;
import org.unifiedportal.feed.format.FeedSite;
import org.unifiedportal.feed.format.Feeds;

/** The manual docs/use-portal-feed.md, run. */
class UseOfTheFeedTest {
  @Test
  void anotherApplicationPublishesItsFeeds() {
    try (TestPortal portal = new TestPortal(TestDatabases.h2(), "feed")) {
      portal.publish(portal.found("akimat").id(), PublicationKind.PROBLEM, "Су жоқ", "Нет воды");
      Database database = portal.database;
      PortalTime time = portal.time;

      Journal journal = Journal.in(database, time);
      FeedProjection projection = new FeedProjection(database);
      FeedSite site =
          new FeedSite(URI.create("https://akimat.example"), LocalText.of("Әкімдік", "Акимат"));
      Feeds feeds =
          new Feeds(database, site, time, entry -> "<p>" + entry.headline().title() + "</p>");

      projection.apply(journal.after(projection.cursor(), 500));

      FeedSelection problems = feeds.find("kk", "all", "problem").orElseThrow();
      FeedDocument document = feeds.document(problems, FeedFormat.find("atom.xml").orElseThrow());
      List<FeedLink> links = feeds.links(problems);

      assertTrue(new String(document.bytes(), StandardCharsets.UTF_8).contains("Су жоқ"));
      assertTrue(document.tag().matches("\"[A-Za-z0-9_-]{27}\""));
      assertEquals(time.now(), document.modified());
      assertEquals("/kk/feeds/all/problem/atom.xml", links.getFirst().address());
    }
  }

  @Test
  void theManualSaysWhatTheTestRuns() throws IOException {
    String test = plain(Path.of("src/test/java/org/unifiedportal/feed/UseOfTheFeedTest.java"));
    String manual = Files.readString(Path.of("../docs/use-portal-feed.md"));
    String code = manual.substring(manual.indexOf("```java") + 7, manual.lastIndexOf("```"));
    code.lines()
        .map(line -> line.replaceAll("//.*", ""))
        .map(UseOfTheFeedTest::squeezed)
        .filter(line -> !line.isEmpty() && !line.contains("dataSource") && !line.contains("Clock"))
        .filter(line -> !line.startsWith("document."))
        .forEach(line -> assertTrue(test.contains(line), line));
  }

  private static String plain(Path file) throws IOException {
    return squeezed(Files.readString(file));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
