package org.unifiedportal.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.LocalText;

class PlaceTreeTest {
  private static Place place(PlaceId id, PlaceKind kind, PlaceId within) {
    LocalText name = LocalText.of("Көктерек", "Коктерек");
    return new Place(
        id, new PlaceFacts(kind, name, Optional.of(within), Optional.empty(), Optional.empty()), 1);
  }

  @Test
  void rowsThatLieInEachOtherHangNobody() {
    PlaceId one = PlaceId.random();
    PlaceId two = PlaceId.random();
    Place village = place(one, PlaceKind.VILLAGE, two);
    PlaceTree tree = PlaceTree.of(List.of(village, place(two, PlaceKind.DISTRICT, one)));
    assertTrue(tree.around(village).size() <= PlaceKind.values().length);
    assertEquals(List.of(), tree.named(village));
  }
}
