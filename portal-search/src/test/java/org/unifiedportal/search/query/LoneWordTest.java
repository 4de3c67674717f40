package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.search.SearchPortal;

/** A word alone doesn't bring words that merely begin alike: no other word tells them apart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoneWordTest {
  private SearchPortal portal;
  private Publication building;
  private Publication assembly;

  @BeforeAll
  void publish(@TempDir Path folder) throws Exception {
    portal = new SearchPortal(folder);
    portal.index.rebuild().get();
    building = portal.news("Мектептің құрылысы басталды", "Начали строить школу");
    assembly = portal.news("Құрылтай өтті", "Прошёл курултай");
    portal.news("Қазақ тілі апталығы", "Неделя казахского языка");
    portal.news("Жәрмеңкеге жәрменкешілер келді", "Открылась ярмарка");
    portal.deliver();
  }

  @AfterAll
  void close() {
    portal.close();
  }

  private List<Object> found(String typed) {
    return portal.find(typed).hits().stream().<Object>map(Hit::publication).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"құрылысы", "курылысы", "qurylysy"})
  void aWordOfTheTextsBringsNoneThatMerelyBeginsAlike(String typed) {
    assertEquals(List.of(building.id()), found(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"құрылыс", "құрылыстарға", "курылыс"})
  void anotherOfItsFormsIsFoundFirst(String typed) {
    assertEquals(building.id(), found(typed).getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"қазаншұңқыр", "жәрдемақы", "құрыш"})
  void nothingIsFoundWhereNoTextHasIt(String typed) {
    assertEquals(List.of(), found(typed));
  }

  @Test
  void besideAnotherWordItsBeginningStillCounts() {
    assertTrue(portal.finds("құрылым мектептің", building));
    assertFalse(portal.finds("құрылым", assembly));
  }
}
