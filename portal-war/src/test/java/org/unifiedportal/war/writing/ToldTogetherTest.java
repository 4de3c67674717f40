package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.Meeting;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.Waiting;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.AssignDuties;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.picture.Alt;
import org.unifiedportal.core.picture.Description;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.WorkFilter;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;

/** What a picture shows is told with a text while others are at work, in other threads. */
class ToldTogetherTest {
  private static final String WRITE = "console/write/news";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private AgencyId own;
  private AgencyId other;
  private Account administrator;
  private Picture picture;

  @BeforeEach
  void open() {
    own = console.portal.found("sarybulak").id();
    other = console.portal.found("karatal").id();
    administrator = console.people.administrator();
    picture = console.pictures.add(other, 900, 600);
    console.pictures.draw(picture);
  }

  @AfterEach
  void close() {
    console.close();
  }

  /** Somebody who writes for both agencies, and what stands in the open form. */
  private final class Writer {
    private final ConsoleBrowser browser = console.browser();
    private final Map<String, String> typed = new LinkedHashMap<>();

    Writer(String login) {
      Account person = console.people.person(login, administrator, own, Role.PUBLISHER);
      console.people.staffing.assign(
          new AssignDuties(person.id(), other, Set.of(Role.OFFICER)), administrator);
      browser.enterWhole(login);
    }

    /** A text without pictures is saved. */
    Writer beginning(String title) {
      typed.put("agency", own.toString());
      typed.put("texts.kk.title", title);
      browser.get(WRITE);
      assertEquals(303, send(WRITE, "save").status());
      return this;
    }

    /** The text with the picture placed, of which nothing is said yet. */
    Writer placing(String path, String title, Language language) {
      typed.put("agency", own.toString());
      typed.put("texts." + language.tag() + ".title", title);
      typed.put(body(language) + "kind", "picture");
      typed.put(body(language) + "picture", picture.id().toString());
      browser.get(path);
      for (Element hidden : send(path, "preview").page().select("form.writing [type=hidden]")) {
        if (hidden.attr("name").startsWith("texts.") || hidden.attr("name").equals("version")) {
          typed.put(hidden.attr("name"), hidden.val());
        }
      }
      return this;
    }

    Writer telling(Language language, String alt, String credit) {
      typed.put(body(language) + "alt", alt);
      typed.put(body(language) + "credit", credit);
      return this;
    }

    private static String body(Language language) {
      return "texts." + language.tag() + ".body.0.";
    }

    Shown send(String path, String button) {
      List<String> all = new ArrayList<>(List.of("do", button));
      typed.forEach((name, value) -> all.addAll(List.of(name, value)));
      return browser.post(path, all.toArray(String[]::new));
    }
  }

  private Description told() {
    return console.pictures.store.find(picture.id()).orElseThrow().description();
  }

  private List<Publication> written() {
    return WorkStore.in(console.portal.database).own(WorkFilter.of(Set.of(own)), 9).stream()
        .map(one -> one.publication())
        .toList();
  }

  @Test
  void twoTextsThatShowTheSameNewPictureAreBothSaved() throws InterruptedException {
    Writer dana = new Writer("dana").placing(WRITE, "Жол жөнделді", Language.KK);
    Writer marat = new Writer("marat").placing(WRITE, "Дорогу починили", Language.RU);
    dana.telling(Language.KK, "Жөнделген жол", "Айгүл Сәрсенова");
    marat.telling(Language.RU, "Отремонтированная дорога", "Марат Оспанов");
    List<Shown> answers = new ArrayList<>();

    assertTrue(
        Meeting.of(
                console.portal.database,
                () -> answers.add(dana.send(WRITE, "save")),
                () -> answers.add(marat.send(WRITE, "save")))
            .isEmpty());

    assertEquals(List.of(303, 303), answers.stream().map(Shown::status).toList());
    assertEquals(2, written().size());
    Alt.Said said = assertInstanceOf(Alt.Said.class, told().alt());
    assertEquals("Жөнделген жол", said.words().find(Language.KK).orElseThrow());
    assertEquals("Отремонтированная дорога", said.words().find(Language.RU).orElseThrow());
    assertEquals("Айгүл Сәрсенова", told().credit(), "what was told first stays");
  }

  @Test
  void aPictureThatIsTakenDownMeanwhileIsNotCalledAnOldText() throws InterruptedException {
    Writer dana = new Writer("dana").placing(WRITE, "Жол жөнделді", Language.KK);
    dana.telling(Language.KK, "Жөнделген жол", "Айгүл Сәрсенова");
    List<Shown> answers = new ArrayList<>();

    assertTrue(
        Meeting.of(
                console.portal.database,
                () -> console.pictures.takeDown(picture),
                () -> answers.add(dana.send(WRITE, "save")))
            .isEmpty());

    assertEquals(409, answers.getFirst().status());
    String words = answers.getFirst().page().select(".complaints").text();
    assertTrue(words.contains("сурет алып тасталған"), words);
    assertEquals(List.of(), written());
  }

  /** Whoever has written into the journal and then waits for one of them, stops the portal. */
  @ParameterizedTest
  @ValueSource(strings = {"text", "picture", "agency", "library"})
  void whoWaitsToSaveATextKeepsNobodyFromTheJournal(String held) throws Exception {
    Writer dana = new Writer("dana").beginning("Жол жөнделді");
    PublicationId text = written().getFirst().id();
    String path = "console/publications/" + text;
    dana.placing(path, "Жол түгел жөнделді", Language.KK)
        .telling(Language.KK, "Жөнделген жол", "Айгүл Сәрсенова");
    List<Future<?>> begun = new ArrayList<>();
    List<Shown> answers = new ArrayList<>();

    try (ExecutorService beside = Executors.newFixedThreadPool(2)) {
      console.portal.database.transact(() -> {
        lock(held, text);
        begun.add(beside.submit(() -> answers.add(dana.send(path, "save"))));
        Waiting.in(console.portal.database, begun);
        begun.add(beside.submit(this::appendNothing));
        assertThrows(AssertionError.class, () -> Waiting.in(console.portal.database, begun));
        assertTrue(begun.getLast().isDone(), "whoever writes into the journal waits for nobody");
      });
    }
    assertEquals(303, answers.getFirst().status());
    assertInstanceOf(Alt.Said.class, told().alt());
  }

  private void appendNothing() {
    console.portal.database.transact(() -> console.portal.journal.hold());
  }

  private void lock(String held, PublicationId text) {
    assertTrue(
        switch (held) {
          case "text" -> console.portal.publications.lock(text).isPresent();
          case "picture" -> console.pictures.store.lock(picture.id()).isPresent();
          case "agency" -> console.portal.agencies.lock(own).isPresent();
          default -> console.portal.agencies.lock(other).isPresent();
        });
  }
}
