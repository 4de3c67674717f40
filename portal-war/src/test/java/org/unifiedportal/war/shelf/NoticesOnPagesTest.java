package org.unifiedportal.war.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.notice.Danger;
import org.unifiedportal.core.notice.Notice;
import org.unifiedportal.core.notice.NoticeStore;
import org.unifiedportal.core.notice.RaiseNotice;
import org.unifiedportal.core.notice.RaisingNotices;
import org.unifiedportal.core.notice.Reach;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.NoticeBoard;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.page.Variant;
import org.unifiedportal.war.site.PortalPages;

/** Emergency notices above real pages, through memory and shelf, to the second. */
class NoticesOnPagesTest {
  private static final Duration LASTING = Duration.ofHours(3);

  @TempDir Path home;

  private final MadeUpOblast oblast = new MadeUpOblast();
  private final TestPortal portal = oblast.portal;
  private final Freshness freshness = new Freshness();
  private final NoticeBoard board =
      new NoticeBoard(
          NoticeStore.in(portal.database), portal.agencies, portal.time, freshness::noteTurn);
  private final RaisingNotices raising =
      new RaisingNotices(portal.database, portal.journal, portal.time);
  private Shelf shelf;
  private PageSource made;
  private CachedPages cached;
  private ShelvedPages pages;
  private boolean away;

  @BeforeEach
  void open() {
    portal.database.afterAppend(board::note);
    portal.database.afterAppend(freshness::note);
    Stores stores =
        new Stores(
            oblast.stores.site(),
            portal.agencies,
            portal.publications,
            portal.paths,
            oblast.stores.papers(),
            board,
            oblast.stores.places(),
            oblast.stores.names());
    made = PortalPages.over(stores, oblast.index.search);
    cached = new CachedPages(this::make, freshness, portal.time, 1 << 24);
    shelf = Shelf.open(home.resolve("shelf.mv"));
    pages = new ShelvedPages(cached, shelf, freshness, new StaleMark(portal.time, board));
  }

  @AfterEach
  void close() {
    shelf.close();
    oblast.close();
  }

  private Page make(PageRequest request) {
    if (away) {
      throw new DatabaseAway(null);
    }
    return made.page(request);
  }

  private Notice raise(Agency agency, Reach reach, String kk) {
    return raising.raise(
        new RaiseNotice(
            agency.id(),
            reach,
            Danger.FLOOD,
            Map.of(Language.KK, kk, Language.RU, "Вода <b>идёт</b>"),
            portal.time.now().plus(LASTING)),
        TestPortal.OFFICER);
  }

  private static PageRequest at(Language language, String path) {
    return new PageRequest(language, Variant.NORMAL, path, Map.of());
  }

  private String pinned(Language language, String path) {
    Page page = pages.page(at(language, path));
    assertEquals(200, page.status(), path);
    return Optional.ofNullable(
            Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8))
                .selectFirst("body > section.notices[aria-label]"))
        .map(Element::text)
        .orElse("");
  }

  private String pinned(String path) {
    return pinned(Language.KK, path);
  }

  @Test
  void aNoticeOfADistrictStandsOnItsPagesAndOnNoOthers() {
    raise(oblast.busy, Reach.BELOW, "Су келе жатыр");
    for (String path : new String[] {"sarybulak", "sarybulak/news", "sarybulak/sections"}) {
      assertTrue(pinned(path).contains("Су келе жатыр"), path);
    }
    assertTrue(pinned("sarybulak").startsWith("Төтенше хабар: Су тасқыны"), pinned("sarybulak"));
    assertEquals("", pinned("kokterek"));
    assertEquals("", pinned(""));
  }

  @Test
  void whoseItIsIsSaidOnce() {
    raise(oblast.busy, Reach.OWN, "Су келе жатыр");
    raise(oblast.quiet, Reach.OWN, "Көктерек ауданы: су келе жатыр");
    assertTrue(
        pinned("sarybulak").contains("Су келе жатыр Сарыбұлақ ауданы. "), pinned("sarybulak"));
    assertEquals(2, pinned("kokterek").split("Көктерек ауданы", -1).length, pinned("kokterek"));
  }

  @Test
  void aNoticeOfTheOblastReachesEverythingBelowItAndThePortalsOwnPages() {
    Notice all = raise(oblast.oblast, Reach.BELOW, "Боран басталды");
    for (String path : new String[] {"", "menu", "help", "aksai", "sarybulak", "kokterek"}) {
      assertTrue(pinned(path).contains("Боран басталды"), path);
    }
    raising.end(all.id(), TestPortal.OFFICER);
    raise(oblast.oblast, Reach.OWN, "Ғимарат жабық");
    assertTrue(pinned("aksai").contains("Ғимарат жабық"));
    assertEquals("", pinned("sarybulak"));
  }

  @Test
  void theWordsAreTextInTheReadersLanguageAndMarkedWhenTheyAreNot() {
    raise(oblast.busy, Reach.OWN, "Су келе жатыр");
    assertTrue(pinned(Language.RU, "sarybulak").contains("Вода <b>идёт</b>"));
    Page english = pages.page(at(Language.EN, "sarybulak"));
    String html = new String(english.body(), StandardCharsets.UTF_8);
    assertTrue(html.contains("<span lang=\"kk\">Су келе жатыр</span>"), html);
  }

  @Test
  void keptPagesShowANoticeAtOnceAndLoseItAtOnceWhenItsTimeIsOver() {
    assertEquals("", pinned("sarybulak/news"));
    assertEquals(Duration.ZERO, pages.page(at(Language.KK, "sarybulak")).maxAge());

    raise(oblast.busy, Reach.BELOW, "Су келе жатыр");
    assertTrue(pages.atHand(at(Language.KK, "sarybulak/news")).isEmpty());
    assertFalse(pinned("sarybulak/news").isEmpty());
    assertTrue(pages.atHand(at(Language.KK, "sarybulak/news")).isPresent());
    assertEquals(Duration.ZERO, pages.page(at(Language.KK, "sarybulak")).maxAge());

    portal.clock.advance(LASTING.minusSeconds(1));
    assertFalse(pinned("sarybulak/news").isEmpty());
    portal.clock.advance(Duration.ofSeconds(1));
    assertTrue(pages.atHand(at(Language.KK, "sarybulak/news")).isEmpty());
    assertEquals("", pinned("sarybulak/news"));
  }

  @Test
  void keptPagesLoseANoticeThatIsTakenDown() {
    Notice notice = raise(oblast.busy, Reach.BELOW, "Су келе жатыр");
    assertFalse(pinned("sarybulak").isEmpty());
    raising.end(notice.id(), TestPortal.OFFICER);
    assertTrue(pages.atHand(at(Language.KK, "sarybulak")).isEmpty());
    assertEquals("", pinned("sarybulak"));
  }

  @Test
  void theShelfShowsWhatStandsWhileTheDatabaseIsAwayAndNoLonger() {
    ShelfProjection projection =
        new ShelfProjection(
            shelf,
            cached,
            portal.agencies,
            new ShelfPaths(portal.publications, DocumentStore.in(portal.database)),
            portal.journal);
    projection.apply(portal.journal.after(0, 1000));
    raise(oblast.busy, Reach.BELOW, "Су $1 келе жатыр");
    projection.apply(portal.journal.after(shelf.cursor(), 1000));

    away = true;
    freshness.noteAway(true);
    assertTrue(pinned("sarybulak").contains("Су $1 келе жатыр"), "put on a page kept before it");
    assertEquals("", pinned("kokterek"));
    portal.clock.advance(LASTING);
    assertEquals("", pinned("sarybulak"));
  }
}
