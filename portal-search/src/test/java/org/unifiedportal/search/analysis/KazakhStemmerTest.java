package org.unifiedportal.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhStemmerTest {
  private final KazakhStemmer stemmer = new KazakhStemmer();

  @ParameterizedTest
  @CsvSource({
    "мектеп,мектептердің",
    "қала,қалаларымыздан",
    "қала,қаласындағы",
    "әкімдік,әкімдіктерге",
    "қызмет,қызметінен",
    "су,сулардың"
  })
  void namesMeetInAllCasesOwnersAndNumbers(String word, String form) {
    assertEquals(stemmer.stem(word), stemmer.stem(form));
  }

  @ParameterizedTest
  @CsvSource({"кітап,кітабы", "жүрек,жүрегі", "тарақ,тарағын", "есеп,есебінің"})
  void aLastSoundThatSoftensIsTheSame(String word, String form) {
    assertEquals(stemmer.stem(word), stemmer.stem(form));
  }

  @ParameterizedTest
  @CsvSource({"халық,халқы", "орын,орнында", "әріп,әрпі", "ауыз,аузы"})
  void aVowelThatComesAndGoesIsTheSame(String word, String form) {
    assertEquals(stemmer.stem(word), stemmer.stem(form));
  }

  @ParameterizedTest
  @CsvSource({
    "бастап,бастады",
    "бастап,бастайды",
    "бастаған,бастады",
    "бол,болады",
    "бол,болмады",
    "бол,болған",
    "ашып,ашылған"
  })
  void verbsMeetInAllTenses(String word, String form) {
    assertEquals(stemmer.stem(word), stemmer.stem(form));
  }

  @ParameterizedTest
  @CsvSource({"адам,ада", "бөлім,бөл", "кеңес,кеңе", "өзен,өзі", "түлкі,түл"})
  void aStemThatLooksLikeAFormStaysWhole(String word, String other) {
    assertNotEquals(stemmer.stem(word), stemmer.stem(other));
  }

  @Test
  void endingsThatDoNotAgreeStay() {
    assertEquals("теңге", stemmer.stem("теңге"));
    assertNotEquals(stemmer.stem("түл"), stemmer.stem("түлкі"));
  }

  @Test
  void shortWordsStay() {
    for (String word : new String[] {"су", "ел", "ай", "а", "", "ыыы"}) {
      assertEquals(word, stemmer.stem(word));
    }
  }
}
