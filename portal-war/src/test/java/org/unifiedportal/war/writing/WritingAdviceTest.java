package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Run;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.link.CheckingLinks;
import org.unifiedportal.core.link.LinkAddress;
import org.unifiedportal.core.link.LinkAnswer;
import org.unifiedportal.core.link.LinkProjection;
import org.unifiedportal.core.link.LinkStore;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.console.ConsoleBrowser;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.Shown;
import org.unifiedportal.war.link.LinkAdvice;
import org.unifiedportal.war.link.LinkWords;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Variant;

/** What the form says beside a text whose links are dead or whose pictures are heavy. */
class WritingAdviceTest {
  private static final String DEAD = "https://other.example/bad";

  private final ConsoleInMemory console = new ConsoleInMemory(TestPortal.onH2());
  private final LinkStore links = LinkStore.in(console.portal.database);
  private AgencyId own;
  private ConsoleBrowser browser;

  @BeforeEach
  void open() {
    own = console.portal.found("sarybulak").id();
    Account portal = console.people.administrator();
    console.people.person("dana", portal, own, Role.PUBLISHER);
    browser = console.browser();
    browser.enterWhole("dana");
  }

  @AfterEach
  void close() {
    console.close();
  }

  private static Block linked(String address) {
    Run run = new Run("жоспар", false, false, address);
    return new Block.Paragraph(new RichText(List.of(run)));
  }

  private static Content content(Block... body) {
    Content plain = TestPortal.content(PublicationKind.NEWS, "Жоспар", "План");
    EditionText text = plain.texts().get(Language.KK);
    Map<Language, EditionText> texts = new EnumMap<>(plain.texts());
    texts.put(Language.KK, new EditionText(text.title(), text.lead(), List.of(body)));
    return new Content(texts, plain.fields(), plain.sections(), false);
  }

  private Publication publish(Block... body) {
    return console.portal.publish(own, PublicationKind.NEWS, content(body));
  }

  private void check() {
    LinkProjection projection =
        new LinkProjection(
            console.portal.database,
            console.portal.publications,
            links,
            console.portal.time,
            "https://portal.example");
    projection.apply(console.portal.journal.after(0, 1000));
    new CheckingLinks(
            console.portal.database,
            links,
            address -> Optional.of(new LinkAnswer.Answered(404)),
            console.portal.time)
        .run();
  }

  private String advice(Publication publication, int piece) {
    Shown form = browser.get("console/publications/" + publication.id());
    return form.page().select("[id='texts.kk.body." + piece + ".text-advice']").text();
  }

  @Test
  void aDeadLinkIsToldBesideItsPieceWithTheDayAndOnTheWorkList() {
    Publication live = publish(linked("https://good.example/"), linked(DEAD));
    assertEquals("", advice(live, 1));
    check();
    assertTrue(advice(live, 1).contains(DEAD), advice(live, 1));
    assertTrue(advice(live, 1).contains("404"), advice(live, 1));
    assertEquals(2, links.dead(Set.of(own), 9).size());
    Shown work = browser.get("console");
    assertTrue(work.page().select("section.work").text().contains("Ашылмайтын сілтемелер"));
    assertTrue(work.text().contains(DEAD));
  }

  @Test
  void aCopyOfWhatIsLiveIsToldBesideTheTitle() {
    String words =
        "Абай көшесінде жол жөндеу дүйсенбі күні таңертең басталады. Көлік қозғалысы Достық көшесі"
            + " арқылы жүргізіледі. Жұмыс екі аптаға созылады, тұрғындардан түсіністік сұраймыз.";
    Publication first = publish(new Block.Paragraph(RichText.plain(words)));
    assertEquals("", title(first));
    Block moved = new Block.Paragraph(RichText.plain(words.replace("дүйсенбі", "сәрсенбі")));
    Publication copy = publish(moved);
    assertEquals(
        "Кеңес: Осыған өте ұқсас мәтін жарияланып тұр: «Жоспар» (бүгін). Жаңасын қоспай, сол"
            + " хабарды түзеткен дұрыс.",
        title(copy));
  }

  private String title(Publication publication) {
    Shown form = browser.get("console/publications/" + publication.id());
    return form.page().select("[id='texts.kk.title-advice']").text();
  }

  @Test
  void anOwnLinkIsLookedAtAsItStandsNow() {
    Publication first = publish();
    String path = first.live().orElseThrow().path().value();
    Publication live =
        publish(
            linked("/kk/" + path),
            linked("/kk/sarybulak/news/2026/nothing"),
            linked("/kk/search?q=су"),
            linked("/kk/sarybulak/sections/report/pdf"));
    assertEquals("", advice(live, 0));
    assertTrue(advice(live, 1).contains("/kk/sarybulak/news/2026/nothing"), advice(live, 1));
    assertEquals("", advice(live, 2));
    assertEquals("", advice(live, 3));
  }

  @Test
  void whereTheServerHasNoWayOutThatIsSaidOnce() {
    LinkAdvice.Own portal =
        new LinkAdvice.Own(
            request -> {
              throw new AssertionError(request);
            },
            DocumentStore.in(console.portal.database),
            "https://portal.example");
    Content content = content(linked(DEAD), linked(DEAD + "/2"));
    assertEquals(
        List.of("/texts/kk/body/0 advice.links-off"),
        LinkAdvice.alone(links, portal)
            .on(content, Reader.of(Language.KK, Variant.NORMAL, console.portal.time))
            .stream()
            .map(one -> one.pointer() + " " + one.key())
            .toList());
  }

  @Test
  void picturesThatAreTooHeavyForAPhoneAreToldBesideTheHeaviest() {
    List<Block> body = new ArrayList<>();
    for (char key = 'a'; key < 'd'; key++) {
      String source = "/media/i/" + String.valueOf(key).repeat(32);
      body.add(new Media.Image(source, "Су", "", "", 1280, 960));
    }
    Block words = new Block.Paragraph(RichText.plain("Су бүгін кешке беріледі. ".repeat(5)));
    body.add(words);
    Publication live = publish(body.toArray(Block[]::new));
    assertTrue(advice(live, 2).contains("600 КБ"), advice(live, 2));
    assertFalse(advice(live, 0).contains("КБ"), advice(live, 0));
    String light = advice(publish(body.getFirst(), words), 0);
    assertEquals("Кеңес: Орысша мәтінде сурет жоқ: осы суретті оған да қосыңыз.", light);
  }

  @Test
  void aLinkWithoutAnswerIsToldInWords() {
    assertEquals(
        "https://other.example/" + "a".repeat(58) + "…",
        LinkWords.shown(new LinkAddress("https://other.example/" + "a".repeat(99))));
  }
}
