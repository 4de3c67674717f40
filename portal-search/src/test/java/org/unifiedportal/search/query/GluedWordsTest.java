package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.search.SearchPortal;

/** A forgotten space or dash is put back where nothing was found without it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GluedWordsTest {
  private SearchPortal portal;

  @BeforeAll
  void publish(@TempDir Path folder) throws Exception {
    portal = new SearchPortal(folder);
    portal.index.rebuild().get();
    portal.news("Ауданда мал қыстату басталды", "В районе началась зимовка скота");
    portal.news("Тоған шаруашылығы дамып келеді", "Прудовое хозяйство развивается");
    act("412-25");
    act("31-17");
    act("3-117");
    portal.deliver();
  }

  @AfterAll
  void close() {
    portal.close();
  }

  private void act(String number) {
    Content content = TestPortal.content(PublicationKind.DOCUMENT, "Шешім", "Решение");
    Map<String, FieldValue> fields = new LinkedHashMap<>(content.fields().values());
    fields.put("number", new FieldValue.Line(number));
    portal.core.publish(
        portal.agency.id(),
        PublicationKind.DOCUMENT,
        new Content(content.texts(), new Fields(fields), content.sections(), false));
  }

  @ParameterizedTest
  @CsvSource({
    "malqystatu, мал қыстату",
    "малқыстату, мал қыстату",
    "малкыстату, мал қыстату",
    "тогоншаруашылығы, тоған шаруашылығы",
    "зимовкаскота, зимовка скота",
    "зимовкаскота ауданда, зимовка скота ауданда"
  })
  void gluedWordsAreTakenApart(String typed, String apart) {
    assertEquals(apart, portal.search.nearest(typed));
    assertTrue(portal.find(apart).total().publications() > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"крокодилопотам", "малкрокодил", "мал1кыстату", "жү", "ққққққққққққққққққққққ"})
  void whatIsNotGluedOfKnownWordsIsLeftAlone(String typed) {
    assertEquals("", portal.search.nearest(typed));
  }

  @Test
  void figuresAreADocumentsNumberWhereItIsTheOnlyOne() {
    assertEquals("412-25", portal.search.nearest("41225"));
    assertEquals(1, portal.find("412-25").total().publications());
    assertEquals("", portal.search.nearest("3117"), "31-17 or 3-117");
    assertEquals("", portal.search.nearest("41226"));
    assertEquals("", portal.search.nearest("412250000000000"));
  }

  @Test
  void aNumberIsNeverOfferedWithoutOneOfItsParts() {
    assertEquals("", portal.search.nearest("31-999"));
    assertEquals("", portal.search.nearest("зимовкаа 31-999"));
    assertEquals("", portal.search.nearest("зимовкаа скота в районе началась 2026"));
    assertEquals("зимовка 31-17", portal.search.nearest("зимовкаа 31-17"));
  }
}
