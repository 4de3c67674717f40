package org.unifiedportal.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InvisibleFilterTest {
  @Test
  void placesAreThoseOfTheTextAsWritten() {
    String text = "\u200Bсу құ\u00ADбы\u00ADры \uFEFF\u2060жаңа";
    List<String> covered = new ArrayList<>();
    Terms.each(Form.RAW, text, place -> covered.add(text.substring(place.start(), place.end())));
    assertEquals(3, covered.size());
    assertEquals("құ\u00ADбы\u00ADры", covered.get(1));
    assertEquals("жаңа", covered.get(2).replace("\u2060", ""));
  }

  @Test
  void aLongTextLosesNothingElse() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    StringBuilder written = new StringBuilder();
    StringBuilder seen = new StringBuilder();
    for (int letter = 0; letter < 20_000; letter++) {
      String next = random.nextInt(9) == 0 ? " " : "а";
      seen.append(next);
      written.append(next).append(random.nextInt(5) == 0 ? "\u200B" : "");
    }
    assertEquals(
        Terms.of(Form.RAW, seen.toString()), Terms.of(Form.RAW, written.toString()), "" + seed);
  }

  @Test
  void theQuickWayAndTheThoroughWayAgree() {
    for (String word : List.of("СУ", "Құбыры", "WATER", "2026", "Әкім", "ІС", "Һ")) {
      assertEquals(List.of(WordRepair.repair(word)), Terms.of(Form.RAW, word));
    }
  }
}
