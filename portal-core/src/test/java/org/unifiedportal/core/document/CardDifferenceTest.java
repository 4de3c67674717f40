package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.text.Language;

/** What a file says is compared with its card as a clerk would: forms don't count. */
class CardDifferenceTest {
  private static final Card CARD =
      TestDocuments.act("Су ресурстарының мөлшерлемелерін бекіту туралы");

  private static final CardDifference.Field SPOKEN = CardDifference.Field.LANGUAGE;

  private static List<CardDifference> of(String hints) {
    return CardDifference.between(CARD, Language.KK, FileClaims.of(hints));
  }

  @Test
  void anotherNumberAndDayAreNamedAsBothSayThem() {
    assertEquals(
        List.of(
            new CardDifference(CardDifference.Field.NUMBER, "118-VIII", "51-1"),
            new CardDifference(CardDifference.Field.DATE, "2026-11-12", "2025-02-03")),
        of("{\"number\": \"51-1\", \"date\": \"2025-02-03\"}"));
  }

  @ParameterizedTest
  @CsvSource({
    "118-VIII, true",
    "118-viii, true",
    "118/VIII, true",
    "№ 118 – VIII, true",
    "118, true",
    "1180, false",
    "11, false",
    "118-VII, false",
    "VIII-118, false"
  })
  void theFormOfANumberIsNoDifference(String number, boolean same) {
    assertEquals(same, of("{\"number\": \"" + number + "\"}").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Су ресурстарына мөлшерлемелерді белгілеу туралы, true",
    "Су ресурстары мөлшерлемелерінің жаңа редакциясын бекіту туралы, true",
    "Ортақ пайдалану қағидаларын бекіту туралы, false",
    "Өрт қауіпсіздігі, false"
  })
  void aRewordingIsNoDifferenceButAnotherMatterIs(String title, boolean same) {
    assertEquals(same, of("{\"title\": \"" + title + "\", \"language\": \"kk\"}").isEmpty());
  }

  @Test
  void aTitleIsComparedWithTheOneOfTheLanguageTheFileSpeaks() {
    String russian = "{\"title\": \"О пожарной безопасности\", \"language\": \"%s\"}";
    assertEquals(List.of(CardDifference.Field.TITLE, SPOKEN), fields(russian.formatted("ru")));
    assertEquals(List.of(SPOKEN), fields(russian.formatted("en")));
  }

  @Test
  void aFileInAnotherLanguageThanItIsPutInIsADifference() {
    assertEquals(
        List.of(new CardDifference(SPOKEN, "kk", "ru")),
        of("{\"number\": \"118-VIII\", \"language\": \"ru\"}"));
    assertEquals(List.of(), of("{\"number\": \"118-VIII\", \"language\": \"kk\"}"));
  }

  private static List<CardDifference.Field> fields(String hints) {
    return of(hints).stream().map(CardDifference::field).toList();
  }

  @Test
  void whatEitherDoesNotSayIsNoDifference() {
    assertEquals(List.of(), of(""));
    assertEquals(List.of(), of("{\"date\": \"кеше\", \"kind\": \"order\"}"));
    Card bare = Card.titled(CARD.title());
    FileClaims claims =
        new FileClaims(
            Optional.empty(),
            Optional.of("7"),
            Optional.of(LocalDate.of(2020, 1, 1)),
            Optional.empty());
    assertEquals(List.of(), CardDifference.between(bare, Language.KK, claims));
  }
}
