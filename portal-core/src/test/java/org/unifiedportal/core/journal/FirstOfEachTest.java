package org.unifiedportal.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstOfEachTest {
  private static final FirstOfEach.Order ORDER =
      new FirstOfEach.Order("publication", "id", "agency_id", "draft_at", true);

  @Test
  void eachOwnerIsAskedApartAndEachValueStandsBehindItsOwner() {
    FirstOfEach first = new FirstOfEach(ORDER, " and kind = ?", List.of("news"));
    String text = first.text(2, 8);
    assertEquals(3, text.split(" limit 8", -1).length - 1, text);
    assertEquals(4, text.chars().filter(sign -> sign == '?').count(), text);
    assertEquals(List.of("a", "news", "b", "news"), first.values(List.of("a", "b")));
  }

  @Test
  void theFirstRowsOfNobodyAreNotAskedFor() {
    FirstOfEach first = new FirstOfEach(ORDER, "", List.of());
    assertThrows(IllegalArgumentException.class, () -> first.text(0, 8));
  }
}
