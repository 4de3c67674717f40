package org.unifiedportal.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.search.SearchPortal;

class SearchProjectionTest {
  private SearchPortal portal;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    portal = new SearchPortal(folder);
    portal.index.rebuild().get(20, TimeUnit.SECONDS);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void aPublicationIsFoundWhenApplyReturns() {
    Publication pipe = portal.news("Су құбыры жөнделді", "Водопровод отремонтирован");
    assertTrue(portal.finds("құбырының", pipe));
    assertTrue(portal.finds("водопровода", pipe));
    assertEquals(portal.core.journal.head(), portal.index.projection().cursor());
  }

  @Test
  void aDraftIsNotFound() {
    portal.core.draft(
        portal.agency.id(),
        PublicationKind.NEWS,
        TestPortal.content(PublicationKind.NEWS, "Құпия жоба", "Тайный проект"));
    portal.deliver();
    assertTrue(portal.paths("құпия").isEmpty());
  }

  @Test
  void aCorrectionReplacesEveryLanguage() {
    Publication first = portal.news("Ескі тақырып", "Старый заголовок");
    portal.core.correct(
        first, TestPortal.content(PublicationKind.NEWS, "Жаңартылған мәтін", "Новый текст"));
    portal.deliver();
    assertTrue(portal.finds("жаңартылған", first));
    assertTrue(portal.paths("ескі").isEmpty());
    assertTrue(portal.paths("заголовок").isEmpty());
    assertEquals(2, portal.index.health().entries());
  }

  @Test
  void aWithdrawnPublicationIsNotFoundWhateverTheOutcome() {
    for (Outcome outcome : List.of(Outcome.MISTAKE, Outcome.EXPIRED, Outcome.OLD_BUT_TRUE_THEN)) {
      Publication live = portal.news("Қате хабар", "Ошибочное сообщение");
      assertTrue(portal.finds("хабар", live));
      portal.withdraw(live, outcome);
      assertFalse(portal.finds("хабар", live), outcome.key());
    }
    assertEquals(0, portal.index.health().entries());
  }

  @Test
  void aRepeatedEntryChangesNothing() {
    portal.news("Бір рет", "Один раз");
    List<JournalEntry> all = portal.core.journal.after(0, 1000);
    portal.index.projection().apply(all);
    portal.index.projection().apply(all);
    assertEquals(1, portal.find("бір рет").total().publications());
    assertEquals(all.getLast().number(), portal.index.projection().cursor());
  }

  @Test
  void aGapIsRefused() {
    portal.core.publish(portal.agency.id(), PublicationKind.NEWS, "Бірінші", "Первая");
    List<JournalEntry> all = portal.core.journal.after(portal.index.projection().cursor(), 1000);
    List<JournalEntry> late = all.subList(1, all.size());
    SearchProjection projection = portal.index.projection();
    assertThrows(IllegalArgumentException.class, () -> projection.apply(late));
    portal.deliver();
    assertEquals(1, portal.find("бірінші").total().publications());
  }

  @Test
  void whatIsSkippedIsPassedButNeverAGap() {
    portal.core.publish(portal.agency.id(), PublicationKind.NEWS, "Бірінші", "Первая");
    SearchProjection projection = portal.index.projection();
    List<JournalEntry> all = portal.core.journal.after(projection.cursor(), 1000);
    assertThrows(IllegalArgumentException.class, () -> projection.skip(all.getLast()));
    all.forEach(projection::skip);
    projection.skip(all.getFirst());
    assertEquals(all.getLast().number(), projection.cursor());
    assertTrue(portal.paths("бірінші").isEmpty());
  }

  @Test
  void theCursorSurvivesARestart() {
    Publication kept = portal.news("Сақталған", "Сохранённая");
    portal.restart();
    assertEquals(portal.core.journal.head(), portal.index.projection().cursor());
    assertFalse(portal.index.health().rebuilding());
    assertTrue(portal.finds("сохраненная", kept));
  }

  @Test
  void fieldValuesAreFoundToo() {
    Publication problem = portal.publish(PublicationKind.PROBLEM, "Су жоқ", "Нет воды");
    assertTrue(portal.finds("мәні responsible", problem));
  }
}
