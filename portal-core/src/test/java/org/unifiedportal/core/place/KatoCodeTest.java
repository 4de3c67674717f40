package org.unifiedportal.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KatoCodeTest {
  private static Set<PlaceKind> kinds(String digits) {
    return Stream.of(PlaceKind.values())
        .filter(kind -> new KatoCode(digits).fits(kind))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlaceKind.class)));
  }

  @Test
  void aCodeIsNineDigits() {
    assertTrue(KatoCode.isOne("113220100"));
    for (String wrong : List.of("", "11322010", "1132201000", "013220100", "11322010a")) {
      assertFalse(KatoCode.isOne(wrong), wrong);
      assertThrows(IllegalArgumentException.class, () -> new KatoCode(wrong));
    }
  }

  @Test
  void whatEndsInZerosIsTheLargerPlace() {
    assertEquals(Set.of(PlaceKind.OBLAST, PlaceKind.CITY), kinds("110000000"));
    assertEquals(Set.of(PlaceKind.CITY, PlaceKind.DISTRICT), kinds("113200000"));
    assertEquals(
        Set.of(PlaceKind.CITY, PlaceKind.DISTRICT, PlaceKind.RURAL_DISTRICT), kinds("113230000"));
    assertEquals(Set.of(PlaceKind.VILLAGE), kinds("113220100"));
  }

  @Test
  void aPlaceLiesWhereItsFirstDigitsSay() {
    KatoCode village = new KatoCode("113220100");
    assertTrue(village.liesIn(new KatoCode("110000000")));
    assertTrue(village.liesIn(new KatoCode("113200000")));
    assertTrue(village.liesIn(new KatoCode("113230000")));
    assertFalse(village.liesIn(new KatoCode("113600000")));
    assertFalse(village.liesIn(new KatoCode("150000000")));
  }

  @Test
  void nothingLiesInItsOwnKindOrASmallerOne() {
    for (PlaceKind inner : PlaceKind.values()) {
      for (PlaceKind outer : PlaceKind.values()) {
        assertFalse(inner.mayLieIn(outer) && outer.compareTo(inner) >= 0, inner + " in " + outer);
      }
    }
  }
}
