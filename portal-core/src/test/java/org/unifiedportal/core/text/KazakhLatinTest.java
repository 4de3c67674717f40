package org.unifiedportal.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhLatinTest {
  @ParameterizedTest
  @CsvSource({
    "Қазақстан Республикасы, Qazaqstan Respublikasy",
    "Сарыбұлақ ауданының әкімдігі, Sarybūlaq audanynyñ äkımdıgı",
    "Үлкен өзен жағасы, Ülken özen jağasy",
    "Шығыс, Şyğys",
    "Һәм шаһар, Häm şahar",
    "сүйіспеншілік, süiıspenşılık",
    "оқисың, oqisyñ",
    "аяқтай, aiaqtai",
    "Иә, İä",
    "Ірі, Irı",
    "ЯҒНИ, İAĞNİ",
    "Яғни, İağni",
    "цех пен чек, tseh pen tşek",
    "объект, obekt",
    "112 – құтқарушылар, 112 – qūtqaruşylar",
    "Covid-19 вирусы, Covid-19 virusy"
  })
  void theAlphabetOf2021IsFollowedLetterByLetter(String cyrillic, String latin) {
    assertEquals(latin, KazakhLatin.of(cyrillic));
  }

  /** The sentence that shows the alphabet in reference works. */
  @Test
  void aWholeSentenceIsReadAsInReferenceWorks() {
    assertEquals(
        "Būryñğy ötken zamanda, bır danyşpan kısı, Bağdat şaharynyñ bır ülken qazysynyñ üiıne"
            + " kelıp qonypty.",
        KazakhLatin.of(
            "Бұрыңғы өткен заманда, бір данышпан кісі, Бағдат шаһарының бір үлкен қазысының үйіне"
                + " келіп қоныпты."));
  }

  @Test
  void noCyrillicLetterIsLeft() {
    String all =
        "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    assertFalse(KazakhLatin.of(all).codePoints().anyMatch(one -> one >= 0x400 && one < 0x530));
  }
}
