package org.unifiedportal.war.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;

/** What a row of the console calls an answer. */
class AnswerRowsTest {
  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private AgencyId agency;
  private ConsoleBrowser browser;

  @BeforeEach
  void begin() {
    agency = console.portal.found("sarybulak").id();
    browser = console.browser();
    console.people.person("aigul", console.people.administrator(), agency, Role.OFFICER);
    browser.enterWhole("aigul");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private void answer(String to) {
    Content content = TestPortal.content(PublicationKind.ANSWER, "Жарық қойылды", "Свет есть");
    Map<String, FieldValue> values = new LinkedHashMap<>(content.fields().values());
    values.put("answers", new FieldValue.Choice(to));
    console.portal.publish(
        agency,
        PublicationKind.ANSWER,
        new Content(content.texts(), new Fields(values), Set.of(), false));
  }

  /** All were published at the same moment. */
  private List<String> badges() {
    return browser.get("console/publications").page().select(".own .badge").eachText().stream()
        .sorted()
        .toList();
  }

  @Test
  void aRowSaysWhatWasAnsweredAsTheCardDoes() {
    answer("complaint");
    assertEquals(List.of("Шағымға жауап"), badges());
    answer("suggestion");
    answer("question");
    assertEquals(List.of("Сұраққа жауап", "Шағымға жауап", "Ұсынысқа жауап"), badges());
  }

  @Test
  void otherRowsKeepTheNameOfTheirKind() {
    console.portal.publish(
        agency,
        PublicationKind.NEWS,
        TestPortal.content(PublicationKind.NEWS, "Көпір ашылды", "Открыт мост"));
    assertEquals(List.of("Жаңалық"), badges());
  }
}
