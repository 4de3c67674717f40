package org.unifiedportal.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlphabetTest {
  @Test
  void lettersStandAsInTheKazakhAlphabet() {
    List<String> alphabet =
        "А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я"
            .lines()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .map(letter -> letter + "а")
            .toList();
    List<String> mixed = new ArrayList<>(alphabet);
    Collections.shuffle(mixed, new Random(3));
    mixed.sort(Alphabet::compare);
    assertEquals(alphabet, mixed);
  }

  @Test
  void namesStandAsInADictionary() {
    List<String> names =
        List.of("Ақбастау", "Әкім", "Көктал", "Қамыстыкөл", "қарағай", "Қарағаш", "Тоғайлы");
    List<String> mixed = new ArrayList<>(names);
    Collections.reverse(mixed);
    mixed.sort(Alphabet::compare);
    assertEquals(names, mixed);
    assertTrue(Alphabet.compare("Zeta", "Абай") < 0);
  }
}
