package org.unifiedportal.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.SearchPortal;

/** However a citizen types, the same text is found. */
class TypingTest {
  private static SearchPortal portal;
  private static Publication pipe;
  private static Publication centre;
  private static Publication housing;
  private static Publication pit;

  @BeforeAll
  static void publish(@TempDir Path folder) throws Exception {
    portal = new SearchPortal(folder);
    portal.index.rebuild().get();
    pipe = portal.news("Әуежай жолында құбыр жөнделді", "На дороге в аэропорт починили трубу");
    centre =
        portal.news(
            "Халыққа қызмет көрсету орталығы ашылды", "Открыт центр обслуживания населения");
    pit = portal.news("Жолдағы шұңқыр ғана қалды", "Когда заделают яму на дороге");
    housing =
        portal.publish(
            PublicationKind.ANNOUNCEMENT,
            "Тұрғын үй-коммуналдық шаруашылық бөлімі",
            "Отдел жилищно-коммунального хозяйства");
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "әуежай құбыры",
        "ауежай кубыры",
        "äuejai qūbyry",
        "áýejai qubyry",
        "auezhai kubyry",
        "2et;fq 09,shs",
        "әуежәй құбыры",
        "əуeжай құбыры",
        "ӘУЕЖАЙ ҚҰБЫРЫ",
        "aeroport trubu",
        "f'hjgjhn nhe,e",
        "аэропотр трубу"
      })
  void theTextIsFirstHoweverItIsTyped(String typed) {
    assertEquals(pipe.id(), portal.find(typed).hits().getFirst().publication());
  }

  @ParameterizedTest
  @ValueSource(strings = {"орталык", "jhnfksr", "Jhnfksr", "orTALYK"})
  void aWordThatStandsInAnotherFormIsFoundByItsKeysToo(String typed) {
    assertEquals(
        List.of(centre.id()), portal.find(typed).hits().stream().map(Hit::publication).toList());
  }

  @Test
  void aSlipIsNotTakenForOtherKeys() {
    assertEquals("аэропорт", portal.find("aeroporrt").readAs());
    assertEquals("", portal.find("wxyzvq").readAs());
  }

  @Test
  void aShortRussianWordIsNotTakenForAKazakhOne() {
    assertEquals("", portal.find("газа").readAs());
    assertEquals(pit.id(), portal.find("яма").hits().getFirst().publication());
  }

  @Test
  void whatWasReadIsSaidWhenItIsNotWhatWasTyped() {
    assertEquals("құбыр әуежай", portal.find("09,sh 2et;fq").readAs());
    assertEquals("құбыр", portal.find("kubyr").readAs());
    assertEquals("", portal.find("құбыр").readAs());
    assertEquals("", portal.find("құбырларымыздың").readAs());
  }

  @Test
  void anAbbreviationFindsItsFullFormsInBothLanguages() {
    for (String typed : List.of("ХҚКО", "ЦОН", "цон")) {
      assertTrue(portal.finds(typed, centre), typed);
    }
    for (String typed : List.of("ЖКХ", "ТКШ", "жилищно-коммунальное хозяйство")) {
      assertEquals(housing.id(), portal.find(typed).hits().getFirst().publication(), typed);
    }
  }

  @Test
  void anAbbreviationOfTheListIsNoSlipOfAnotherWord() {
    Publication tons = portal.news("Елу тонн көмір жеткізілді", "Привезли пятьдесят тонн угля");
    Results found = portal.find("ЦОН");
    assertEquals("", found.readAs());
    assertEquals(centre.id(), found.hits().getFirst().publication());
    assertFalse(portal.finds("ЦОН", tons));
    assertTrue(portal.finds("тон", tons));
  }

  @Test
  void wordsOfTheListAreKnownInLettersTheirKeyboardDidNotHave() {
    Publication garden = portal.news("Жаңа балабақша ашылды", "Открыт новый детский сад");
    for (String typed : List.of("бөбекжай", "бобекжай", "bobekjai")) {
      assertTrue(portal.finds(typed, garden), typed);
    }
    assertEquals("бөбекжай", portal.find("бобекжай").readAs());
    assertEquals("", portal.find("бөбекжай").readAs());
  }

  @Test
  void composedAndDecomposedQuestionsHaveTheSameAnswer() {
    String apart = Normalizer.normalize("әуежай құбыры трубу й ё", Normalizer.Form.NFD);
    String whole = Normalizer.normalize(apart, Normalizer.Form.NFC);
    assertEquals(portal.find(whole).hits(), portal.find(apart).hits());
  }

  @Test
  void theWholeTitleFindsItsTextFirst() {
    assertEquals(
        centre.id(),
        portal.find("халыққа қызмет көрсету орталығы ашылды").hits().getFirst().publication());
  }

  @Test
  void whatAnEditorSetsFirstIsFirst() {
    Search search =
        portal.search.with(
            (BestBets) typed -> typed.equals("құбыр") ? List.of(housing.id()) : List.of());
    Results found = search.find(SearchRequest.of("құбыр", Language.KK));
    assertEquals(
        List.of(housing.id(), pipe.id()), found.hits().stream().map(Hit::publication).toList());
  }

  @Test
  void anotherListOfSynonymsIsInForceAtOnce() {
    Synonyms own = Synonyms.parse(List.of("# remark", "әуе қақпасы; әуежай | | ").stream());
    Results found = portal.search.with(own).find(SearchRequest.of("әуе қақпасы", Language.KK));
    assertEquals(pipe.id(), found.hits().getFirst().publication());
  }

  @ParameterizedTest
  @ValueSource(strings = {"құб", "кубы", "qub", "09,", "әуежай жол", "auezhai zhol"})
  void aTitleIsCompletedHoweverItIsTyped(String typed) {
    List<Suggestion> found = new Suggesting(portal.index).of(typed, Language.KK, 5);
    assertEquals(
        List.of("Әуежай жолында құбыр жөнделді"), found.stream().map(Suggestion::words).toList());
  }

  @Test
  void nothingIsCompletedFromNothing() {
    Suggesting suggesting = new Suggesting(portal.index);
    for (String typed :
        List.of("", " ", "қ", "трамвай", "\u0000\u0000", "!!!!", "zxqv".repeat(1250))) {
      assertEquals(List.of(), suggesting.of(typed, Language.KK, 5), typed);
    }
  }
}
