package org.unifiedportal.war.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.unifiedportal.core.document.Document;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** A document that was uploaded by mistake is thrown away on its card. */
class ThrowAwayTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final TestDocuments documents = console.documents;
  private AgencyId own;
  private ConsoleBrowser officer;
  private Document draft;
  private String card;

  @BeforeEach
  void open() throws IOException {
    own = console.portal.found("sarybulak").id();
    Account administrator = console.people.administrator();
    console.people.person("officer", administrator, own, Role.OFFICER);
    console.people.person("publisher", administrator, own, Role.PUBLISHER);
    officer = console.browser();
    officer.enterWhole("officer");
    draft = documents.add(own, "Қате файл");
    card = "console/documents/" + draft.id();
  }

  @AfterEach
  void close() {
    console.close();
  }

  private Shown discard(Shown shown) {
    Element form = shown.page().selectFirst("details.discard form");
    return officer.post(card + "/discard", "version", form.select("[name=version]").attr("value"));
  }

  @Test
  void itIsAskedBeforeNamedAndGoneFromEveryList() {
    Shown shown = officer.get(card);
    assertTrue(
        shown.page().select("details.discard").text().contains("барлық файлымен"), shown.text());

    Shown gone = discard(shown);

    assertTrue(gone.location().endsWith("console/documents?done=discarded"), gone.text());
    Shown list = officer.get("console/documents?done=discarded");
    assertTrue(list.page().select(".done").text().contains("Құжат жойылды"), list.text());
    assertFalse(list.text().contains("Қате файл"));
    assertEquals(Optional.empty(), documents.store.find(draft.id()));
    assertEquals(404, officer.get(card).status());
    assertEquals(404, discard(shown).status(), "it is gone already");
  }

  @Test
  void whatWasTypedIntoItsCardIsOfferedToNobodyAnyMore() {
    ConsoleBrowser colleague = console.browser();
    colleague.enterWhole("publisher");
    colleague.get(card);
    colleague.post(card, "version", "1", "title.kk", "Әріптес жазғаны", "do", "file");
    assertTrue(colleague.get("console").text().contains("Әріптес жазғаны"));

    discard(officer.get(card));

    assertFalse(colleague.get("console").text().contains("Әріптес жазғаны"));
  }

  @Test
  void whatChangedMeanwhileIsShownAndWhatIsLiveOffersNoSuchThing() {
    Shown shown = officer.get(card);
    Document described = documents.describe(draft, TestDocuments.act("Әріптес жазғаны"));
    Shown stale = discard(shown);
    assertEquals(412, stale.status());
    assertTrue(stale.text().contains("Әріптес жазғаны"), stale.text());

    documents.publish(described);
    assertEquals(null, officer.get(card).page().selectFirst("details.discard"));
    assertEquals(409, officer.post(card + "/discard", "version", "3").status());
    assertTrue(documents.store.find(draft.id()).orElseThrow().isLive());
  }
}
