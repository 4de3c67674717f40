package org.unifiedportal.war.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unifiedportal.core.SetClock;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.time.PortalTime;

class SmallThingsTest {
  private final PortalTime time =
      PortalTime.by(new SetClock(Instant.parse("2026-11-21T10:00:00Z")));

  @ParameterizedTest
  @CsvSource({
    "Сарыбұлақ ауданы,Са",
    "город Алтынсай,ГА",
    "«Сарыбұлақ тынысы» газеті,Са",
    "Ақсай Облысы,АО",
    "Қ,Қ",
    "Aksai Oblast,AO"
  })
  void aMonogramIsMadeOfTheFirstLetters(String name, String letters) {
    assertEquals(letters, Monogram.letters(name));
  }

  @Test
  void aNamelessAgencyStillHasAMonogram() {
    assertEquals("", Monogram.letters("«»"));
  }

  @ParameterizedTest
  @EnumSource(PublicationKind.class)
  void everyKindHasADrawing(PublicationKind kind) {
    assertTrue(Icon.of(kind).svg().contains("aria-hidden=\"true\"><path d=\"M"));
  }

  @ParameterizedTest
  @CsvSource({
    "999,999\u00a0байт",
    "56300,56\u00a0КБ",
    "1449999,'1,4\u00a0МБ'",
    "2000000,2\u00a0МБ"
  })
  void sizesAreSaidAsPeopleSayThem(long bytes, String said) {
    assertEquals(said, FileSize.words(Words.in(Language.KK), bytes));
  }

  @Test
  void englishWritesADecimalPoint() {
    assertEquals("1.4\u00a0MB", FileSize.words(Words.in(Language.EN), 1_449_999));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "9999,9999", "12345,12_345", "1234567,1_234_567"})
  void longNumbersStandInGroupsOfThree(long number, String grouped) {
    assertEquals(grouped.replace('_', '\u00a0'), Numbers.grouped(number));
  }

  @ParameterizedTest
  @CsvSource({
    "Балқаш – 3 002 217 теңге,Балқаш – 3_002_217 теңге",
    "2 586 га; № 46 от 25 мая 2026 года,2_586 га; №_46 от 25 мая 2026 года",
    "(№ 46-260),(<span class=\"whole\">№_46-260</span>)",
    "<b title='№ 46-260'>№ 279-НҚ</b>,<b title='№_46-260'><span class=\"whole\">№_279-НҚ</span></b>",
    "в 2026 500 мест,в 2026 500 мест",
    "12 1234 5,12 1234 5"
  })
  void figuresOfATextDontPartAtALineEnd(String plain, String kept) {
    assertEquals(kept.replace('_', '\u00a0'), Numbers.unparted(plain));
  }

  @Test
  void anAddressIsReadIntoVariantAndPath() {
    PageRequest large = PageRequest.read(Language.KK, "large/sarybulak/news", Map.of("after", "x"));
    assertEquals("sarybulak/news", large.path());
    assertTrue(large.variant().isLarge());
    assertEquals("", PageRequest.read(Language.KK, "large", Map.of()).path());
    assertFalse(PageRequest.read(Language.KK, "largest", Map.of()).variant().isLarge());
  }

  @Test
  void requestsThatAskTheSameAreEqual() {
    assertEquals(
        PageRequest.read(Language.KK, "a", Map.of("q", "1", "page", "2")),
        PageRequest.read(Language.KK, "a", Map.of("page", "2", "q", "1")));
  }

  @Test
  void everyAddressOfAReaderKeepsLanguageAndVariant() {
    Reader reader = Reader.of(Language.RU, Variant.LARGE, time);
    assertEquals("/ru/large/aksai", reader.to("aksai"));
    assertEquals("/kk/large/aksai", reader.in(Language.KK, "aksai"));
    assertEquals("/ru/aksai", reader.as(Variant.NORMAL, "aksai"));
  }

  @Test
  void wordsInAnotherLanguageNameIt() {
    Reader reader = Reader.of(Language.EN, Variant.NORMAL, time);
    assertEquals(
        "<span lang=\"kk\">Сәлем &amp; хош</span>",
        reader.html(LocalText.of("Сәлем & хош", "Привет")));
    assertEquals("Hello", reader.html(LocalText.of("Сәлем", "Привет", "Hello")));
  }

  @ParameterizedTest
  @CsvSource({
    "404,Мұндай бет жоқ",
    "405,олай істеуге болмайды",
    "410,алып тасталған",
    "418,Мұндай бет жоқ",
    "500,Бізде ақау болды",
    "503,жауап бере алмай тұр",
    "502,Бізде ақау болды"
  })
  void everyErrorIsSaidWithoutTheStores(int status, String words) {
    ErrorPages errors = new ErrorPages(new Site("https://portal.example", time));
    String html = new String(errors.page(status, Language.KK, "A-<1>"), StandardCharsets.UTF_8);
    assertTrue(html.contains(words) && html.contains("A-&lt;1&gt;") && html.contains("<h1"), html);
    assertTrue(html.contains("content=\"noindex\""), html);
  }

  @Test
  void aPhoneDialsAMailWritesAndAnythingElseIsOnlySaid() {
    assertEquals(
        "<a href=\"tel:+77000551100\">+7 (7000) 55-11-00</a>", Reach.html("+7 (7000) 55-11-00"));
    assertEquals("<a href=\"mailto:a@b.example\">a@b.example</a>", Reach.html("a@b.example"));
    assertEquals("javascript:alert(1)@x", Reach.html("javascript:alert(1)@x"));
    assertEquals("118-VIII", Reach.html("118-VIII"));
    assertEquals("", Reach.html(""));
  }
}
