package org.unifiedportal.war.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.PublishDocument;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.feed.entry.DocumentEntryId;
import org.unifiedportal.feed.entry.EntryId;

/** What who follows a question is told once something was changed or taken back. */
class FoundNewsTest {
  private static final String FEED =
      "/kk/search/atom.xml?q=%D1%88%D0%B0%D2%A3%D1%8B%D1%80%D0%B0%D2%9B";

  private final SearchInMemory search = new SearchInMemory();
  private final TestPortal portal = search.oblast.portal;

  @AfterEach
  void close() {
    search.close();
  }

  private Publication publish(PublicationKind kind, String title) {
    portal.clock.advance(Duration.ofHours(1));
    return portal.publish(search.oblast.busy.id(), kind, "Шаңырақ " + title, "Шанырак " + title);
  }

  private Instant correct(Publication live, String title) {
    portal.clock.advance(Duration.ofHours(1));
    portal.correct(live, TestPortal.content(live.kind(), "Шаңырақ " + title, "Шанырак " + title));
    search.follow();
    return portal.time.now();
  }

  private static String id(Publication publication) {
    return new EntryId(publication.id(), Language.KK).uri();
  }

  private static String id(Document document) {
    return new DocumentEntryId(document.id(), Language.KK).uri();
  }

  private List<String> entries(String more) {
    return List.of(search.get(FEED + more).text().split("<entry>", -1)).stream().skip(1).toList();
  }

  private static String first(String entry, String name) {
    return Pattern.compile("<" + name + ">([^<]+)")
        .matcher(entry)
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  @Test
  void aCorrectedTextComesUpWithTheMomentOfItsCorrection() {
    Publication old = publish(PublicationKind.NEWS, "ескі");
    Instant published = portal.time.now();
    publish(PublicationKind.NEWS, "жаңа");
    search.follow();
    assertTrue(entries("").getFirst().contains("жаңа"));

    Instant corrected = correct(old, "түзетілген");

    String entry = entries("").getFirst();
    assertEquals(id(old), first(entry, "id"));
    assertEquals(published, Instant.parse(first(entry, "published")));
    Instant updated = Instant.parse(first(entry, "updated"));
    assertEquals(corrected, updated.minusNanos(updated.getNano()));
  }

  @Test
  void aCorrectionIsToldHoweverManyWerePublishedSince() {
    Publication old = publish(PublicationKind.NEWS, "ескі");
    Publication stranger = publish(PublicationKind.NEWS, "тарифі");
    for (int number = 1; number <= 30; number++) {
      publish(PublicationKind.NEWS, "нөмірі " + number);
    }
    search.follow();
    assertFalse(search.get(FEED).text().contains(id(old)));

    correct(old, "түзетілген");
    portal.correct(stranger, TestPortal.content(PublicationKind.NEWS, "Басқа", "Другое"));
    search.follow();

    assertEquals(30, entries("").size());
    assertEquals(id(old), first(entries("").getFirst(), "id"));
    assertFalse(search.get(FEED).text().contains(id(stranger)), "the question finds it no more");
    assertFalse(search.get(FEED + "&kind=vacancy").text().contains(id(old)));
  }

  @Test
  void aNewFileOfADocumentIsAChangeAndItsIdentityIsThatOfTheDocumentsFeed() throws IOException {
    Document act = search.papers.publish(search.oblast.busy.id(), "Шаңырақ көтеру туралы");
    Instant published = portal.time.now();
    publish(PublicationKind.NEWS, "жаңа");
    search.follow();
    assertTrue(entries("").getFirst().contains("жаңа"));

    portal.clock.advance(Duration.ofHours(1));
    search.papers.replace(act, Language.KK, "Шаңырақ, басқа файл");
    search.papers.judge();
    search.follow();

    String entry = entries("").getFirst();
    assertEquals(id(act), first(entry, "id"));
    assertEquals(published, Instant.parse(first(entry, "published")));
    assertEquals(told(act, portal.time.now()), Instant.parse(first(entry, "updated")));
  }

  private static Instant told(Document document, Instant updated) {
    return new DocumentEntryId(document.id(), Language.KK).toldUpdate(updated);
  }

  @Test
  void documentsOfOneDayKeepTheirMomentsWhicheverOfThemComesOrGoes() throws IOException {
    Instant day = Instant.parse("2019-05-01T00:00:00Z");
    List<Document> acts = new ArrayList<>();
    for (String title : List.of("Шаңырақ туралы", "Шаңырақ көтеру", "Шаңырақ ережесі")) {
      acts.add(imported(search.papers.add(search.oblast.busy.id(), title), day));
    }
    search.papers.judge();
    search.follow();
    Map<String, Instant> all = updates();
    assertEquals(3, all.size());
    acts.forEach(act -> assertEquals(told(act, day), all.get(id(act))));

    for (Document gone : acts.subList(0, 2)) {
      LocalText why = LocalText.of("Қате.", "Ошибка.");
      search.papers.withdraw(gone, new Tombstone(Tombstone.Cause.MISTAKE, why, Optional.empty()));
      search.follow();
      updates().forEach((id, updated) -> assertEquals(all.get(id), updated));
    }
    assertEquals(Set.of(id(acts.getLast())), updates().keySet());
  }

  private Document imported(Document draft, Instant day) {
    return search.papers.publishing.publish(
        new PublishDocument(draft.id(), draft.version(), Optional.of(day)), TestPortal.OFFICER);
  }

  private Map<String, Instant> updates() {
    return entries("").stream()
        .collect(
            Collectors.toMap(
                entry -> first(entry, "id"), entry -> Instant.parse(first(entry, "updated"))));
  }

  @Test
  void aNewFileIsToldHoweverManyDocumentsWerePublishedSinceButNotForEver() throws IOException {
    Document act = search.papers.publish(search.oblast.busy.id(), "Шаңырақ көтеру туралы");
    portal.clock.advance(Duration.ofHours(1));
    search.papers.replace(act, Language.KK, "Шаңырақ, басқа файл");
    search.papers.judge();
    Instant changed = portal.time.now();
    portal.clock.advance(Duration.ofHours(1));
    search.papers.publish(search.oblast.busy.id(), "Жаңа қаулы");

    assertEquals(List.of(act.id()), corrected(changed));
    assertEquals(List.of(), corrected(changed.plusSeconds(1)));
  }

  private List<DocumentId> corrected(Instant since) {
    return search.papers.store.corrected(Set.of(), since, 1).stream().map(Document::id).toList();
  }

  @Test
  void whatWasTakenBackLeavesAndIsToldToBeForgotten() throws IOException {
    Publication text = publish(PublicationKind.NEWS, "ескі");
    Document act = search.papers.publish(search.oblast.busy.id(), "Шаңырақ көтеру туралы");
    search.follow();
    assertEquals(2, entries("").size());
    String before = search.get(FEED).header("ETag");

    portal.withdraw(text);
    LocalText why = LocalText.of("Қате жүктелген.", "Загружено по ошибке.");
    search.papers.withdraw(act, new Tombstone(Tombstone.Cause.MISTAKE, why, Optional.empty()));
    search.follow();

    String feed = search.get(FEED).text();
    assertEquals(List.of(), entries(""));
    assertTrue(feed.contains("<at:deleted-entry ref=\"" + id(text)), feed);
    assertTrue(feed.contains("<at:deleted-entry ref=\"" + id(act)), feed);
    assertTrue(feed.contains("Қате жүктелген."), feed);
    assertFalse(before.equals(search.get(FEED).header("ETag")));
    assertFalse(search.get(FEED + "&kind=document").text().contains(id(text)));
    assertFalse(search.get(FEED + "&agency=aksai").text().contains("deleted-entry"));
    assertFalse(search.get(FEED + "&format=pdf").text().contains(id(text)));
  }

  @Test
  void theDatabaseIsAskedLastSoWhatTheIndexStillFindsIsNotTold() {
    Publication text = publish(PublicationKind.PAGE, "ескі");
    search.follow();
    assertEquals(1, entries("").size());
    portal.withdraw(text);
    assertEquals(List.of(), entries(""));
  }

  @Test
  void aPageThatNoOtherFeedTellsChangesWithItsEdition() {
    Publication page = publish(PublicationKind.PAGE, "ескі");
    search.follow();
    Instant corrected = correct(page, "түзетілген");
    assertEquals(corrected, Instant.parse(first(entries("").getFirst(), "updated")));
  }
}
