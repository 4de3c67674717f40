package org.unifiedportal.war.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** Two languages of one act don't become two documents unnoticed. */
class CardTwinsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestDocuments documents = console.documents;
  private ConsoleBrowser officer;
  private AgencyId own;

  @BeforeEach
  void open() {
    own = console.portal.found("sarybulak").id();
    Account administrator = console.people.administrator();
    console.people.person("officer", administrator, own, Role.OFFICER);
    officer = console.browser();
    officer.enterWhole("officer");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Document named(Document document, String number, LocalText issuer) {
    Card known = document.card();
    Requisites requisites =
        new Requisites(
            Optional.of(number), Optional.of(DAY), Optional.empty(), Optional.of(issuer));
    Card card =
        new Card(
            known.kind(),
            known.title(),
            requisites,
            known.legal(),
            known.coverage(),
            known.licence(),
            known.page());
    return documents.describe(document, card);
  }

  private Document kazakh(String words, String number) throws IOException {
    LocalText issuer = LocalText.of("Сарыбұлақ әкімдігі", "Акимат Сарыбулака");
    return named(documents.add(own, words), number, issuer);
  }

  private Document russian(String words, String number, String issuer) throws IOException {
    Document draft = documents.add(own, words);
    LocalText by = LocalText.in(Language.RU, issuer);
    Document named = named(draft, number, by);
    String card = "console/documents/" + draft.id();
    Shown shown = officer.get(card);
    Shown saved =
        officer.post(
            card,
            "version",
            "" + named.version(),
            "kind",
            "resolution",
            "licence",
            "official-text",
            "title.ru",
            words,
            "number",
            number,
            "date",
            DAY.toString(),
            "issuer.ru",
            issuer,
            "files.0",
            "ru",
            "do",
            "save");
    assertEquals(303, saved.status(), shown.text() + saved.text());
    return documents.store.find(draft.id()).orElseThrow();
  }

  private Element twin(Document document) {
    return officer.get("console/documents/" + document.id()).page().getElementById("twin");
  }

  @Test
  void theCardAsksWhetherItIsTheOtherLanguageAndLeadsWhereTheFileIsAdded() throws IOException {
    Document kazakh = kazakh("Су пайдалану қағидалары", "41-225");
    Document russian = russian("Правила водопользования", "41-225", "Акимат Сарыбулака");

    Element asked = twin(russian);
    assertTrue(asked.text().contains("№ 41-225 бар: бұл соның орысша мәтіні ме?"), asked.text());
    assertTrue(asked.text().contains("Су пайдалану қағидалары"), asked.text());
    String way = asked.select("a").attr("href");
    assertEquals("/kk/console/documents/" + kazakh.id() + "/file?language=ru", way);
    Shown file = officer.get(way.substring(4));
    assertEquals("ru", file.page().select("#language option[selected]").attr("value"));
    assertTrue(twin(kazakh).text().contains("қазақша мәтіні ме?"));
    assertEquals("Кеңес:", asked.select("b").text());
  }

  @Test
  void whoeverMayNotChangeWhatIsLiveIsLedToItsCard() throws IOException {
    Document kazakh = documents.publish(kazakh("Қағидалар", "41-225"));
    Element asked = twin(russian("Правила", "41-225", "Акимат Сарыбулака"));
    assertEquals("/kk/console/documents/" + kazakh.id(), asked.select("a").attr("href"));
  }

  @Test
  void anotherNumberIssuerOrTheSameLanguageIsAnotherAct() throws IOException {
    Document kazakh = kazakh("Қағидалар", "41-225");
    kazakh("Қағидалар, екіншісі", "41-225");
    russian("Правила", "41-2251", "Акимат Сарыбулака");
    russian("Решение", "41-225", "Маслихат Сарыбулака");
    Shown shown = officer.get("console/documents/" + kazakh.id());
    assertFalse(shown.page().select("#number").isEmpty());
    assertEquals(null, shown.page().getElementById("twin"), shown.text());
  }
}
