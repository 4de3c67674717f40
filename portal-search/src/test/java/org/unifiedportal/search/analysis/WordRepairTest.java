package org.unifiedportal.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRepairTest {
  @ParameterizedTest
  @CsvSource({
    "iс,іс",
    "Iс,іс",
    "əкім,әкім",
    "ӘКIМ,әкім",
    "учащимcя,учащимся",
    "Еcік,есік",
    "жылєы,жылғы",
    "құқыєы,құқығы",
    "бɵлім,бөлім",
    "hалық,һалық"
  })
  void aLookAlikeInsideACyrillicWordIsRepaired(String written, String meant) {
    assertEquals(meant, WordRepair.repair(written));
  }

  @ParameterizedTest
  @CsvSource({"water,water", "IBAN,iban", "Café,café", "12,12", "XIX,xix", "СOVID,covid"})
  void aLatinWordStaysLatin(String written, String kept) {
    assertEquals(kept, WordRepair.repair(written));
  }

  @Test
  void stressMarksAndDotsOfYoDoNotMatter() {
    assertEquals("замок", WordRepair.repair("за\u0301мок"));
    assertEquals("елка", WordRepair.repair("Ёлка"));
    assertEquals("елка", WordRepair.repair("Е\u0308лка"));
    assertEquals("вести", WordRepair.repair("в\u0450сти"));
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    for (String word : List.of("йод", "Айгүл", "Семей", "ёж", "café")) {
      String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
      assertEquals(WordRepair.repair(word), WordRepair.repair(apart), word);
    }
  }

  @Test
  void apostrophesOfAllKeyboardsAreOne() {
    assertEquals("об'ект", WordRepair.repair("об’ект"));
    assertEquals("об'ект", WordRepair.repair("обʼект"));
  }
}
