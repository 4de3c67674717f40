package org.unifiedportal.war.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.picture.GoneCuts;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.feed.entry.FeedEntry;
import org.unifiedportal.feed.entry.FeedPortal;
import org.unifiedportal.feed.format.ContentHtml;
import org.unifiedportal.feed.format.FeedSite;

class FeedContentTest {
  private final FeedPortal portal = new FeedPortal(TestDatabases.h2());
  private final FeedSite site =
      new FeedSite(URI.create("https://portal.example"), LocalText.of("Портал", "Портал"));
  private final FeedContent content =
      new FeedContent(portal.core.publications, site, portal.core.time);

  @AfterEach
  void close() {
    portal.close();
  }

  private static Content problem() {
    Content plain = TestPortal.content(PublicationKind.PROBLEM, "Су жоқ", "Нет воды");
    Map<String, FieldValue> fields = new LinkedHashMap<>(plain.fields().values());
    fields.put("due", new FieldValue.Day(LocalDate.of(2026, 11, 17)));
    fields.put(
        "followUps",
        new FieldValue.FollowUps(
            List.of(
                new FieldValue.FollowUp(
                    LocalDate.of(2026, 11, 15), LocalText.of("Қазылды.", "Раскопали.")))));
    return new Content(plain.texts(), new Fields(fields), plain.sections(), false);
  }

  private FeedEntry entry(Publication live) {
    portal.follow();
    return portal.entry(live, Language.RU);
  }

  @Test
  void aProblemTellsCausePlanPromiseAndWhatHappenedLater() {
    Publication live = portal.core.publish(portal.agency.id(), PublicationKind.PROBLEM, problem());

    String html = content.html(entry(live));

    assertTrue(html.startsWith("<p>Нет воды</p><dl><dt>"), html);
    for (String said : List.of("Смысл cause", "Смысл plan", "Смысл responsible", "Раскопали.")) {
      assertTrue(html.contains(said), said + " in " + html);
    }
  }

  @Test
  void noDayIsToldAsSeenFromToday() {
    Publication live = portal.core.publish(portal.agency.id(), PublicationKind.PROBLEM, problem());

    String html = content.html(entry(live));

    assertTrue(html.contains("<time datetime=\"2026-11-17\">17 ноября 2026"), html);
    assertFalse(html.contains("завтра"), html);
  }

  @Test
  void aPictureThatWasTakenDownLeavesTheFeedThoughItsTextWasWritten() {
    String cut = "a".repeat(32);
    Publication live =
        portal.core.publish(portal.agency.id(), PublicationKind.PROBLEM, shown(problem(), cut));
    AtomicReference<GoneCuts> gone = new AtomicReference<>(GoneCuts.NONE);
    FeedContent feed = new FeedContent(portal.core.publications, site, portal.core.time, gone::get);
    FeedEntry entry = entry(live);
    assertTrue(feed.html(entry).contains("<img"), feed.html(entry));
    gone.set(
        new GoneCuts(Set.of(), Map.of(portal.agency.id(), Set.of(cut)), portal.core.time.now()));
    assertFalse(feed.html(entry).contains(cut), feed.html(entry));
    assertTrue(feed.html(entry).contains("Труба"), feed.html(entry));
    assertEquals(new ContentHtml.Beside(gone.get(), portal.core.time.now()), feed.beside());
  }

  private static Content shown(Content content, String cut) {
    EditionText text = content.texts().get(Language.RU);
    Media.Image image = new Media.Image("/media/i/" + cut, "Труба", "", "", 640, 480);
    Map<Language, EditionText> texts = new EnumMap<>(content.texts());
    texts.put(Language.RU, new EditionText(text.title(), text.lead(), List.of(image)));
    return new Content(texts, content.fields(), content.sections(), false);
  }

  @Test
  void aCorrectionIsReadAndAWithdrawnTextIsGone() {
    Publication live = portal.core.publish(portal.agency.id(), PublicationKind.PROBLEM, problem());
    content.html(entry(live));
    portal.core.clock.advance(Duration.ofMinutes(1));
    Publication corrected =
        portal.core.correct(
            live, TestPortal.content(PublicationKind.PROBLEM, "Су бар", "Вода есть"));
    FeedEntry entry = entry(corrected);

    assertTrue(content.html(entry).contains("Вода есть"));
    Publication gone = portal.withdraw(corrected, Outcome.MISTAKE);
    FeedContent another = new FeedContent(portal.core.publications, site, portal.core.time);
    assertEquals("", another.html(entry));
    assertFalse(gone.isLive());
  }
}
