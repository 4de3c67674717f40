package org.unifiedportal.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Run;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.DiscardDraft;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;

/** Links of publications and what is behind them; each database inherits it. */
abstract class LinksContract {
  private static final String BASE = "https://portal.example";
  private static final LinkAddress GOOD = new LinkAddress("https://adilet.example/good");
  private static final LinkAddress BAD = new LinkAddress("https://other.example/bad");
  private static final LinkAnswer FINE = new LinkAnswer.Answered(200);
  private static final LinkAddress OWN = new LinkAddress("/kk/sarybulak/nothing");

  private final Map<LinkAddress, LinkAnswer> world = new HashMap<>();
  private final List<LinkAddress> asked = new ArrayList<>();
  private TestPortal portal;
  private LinkStore links;
  private LinkProjection projection;
  private CheckingLinks checking;
  private AgencyId own;
  private AgencyId other;
  private boolean isOutside = true;

  abstract DataSource source();

  @BeforeEach
  void open() {
    portal = new TestPortal(source());
    links = LinkStore.in(portal.database);
    projection = new LinkProjection(portal.database, portal.publications, links, portal.time, BASE);
    checking = new CheckingLinks(portal.database, links, this::ask, portal.time);
    own = portal.found("sarybulak").id();
    other = portal.found("karatal").id();
    world.put(BAD, new LinkAnswer.Answered(404));
    world.put(OWN, new LinkAnswer.Answered(410));
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Optional<LinkAnswer> ask(LinkAddress address) {
    asked.add(address);
    return isOutside ? Optional.of(world.getOrDefault(address, FINE)) : Optional.empty();
  }

  private void follow() {
    projection.apply(portal.journal.after(projection.cursor(), 1000));
  }

  private static Content content(String... addresses) {
    Content plain = TestPortal.content(PublicationKind.NEWS, "Сілтеме", "Ссылки");
    EditionText text = plain.texts().get(Language.RU);
    List<Block> body = new ArrayList<>();
    for (String address : addresses) {
      Run run = new Run("слова", false, false, address);
      body.add(new Block.Paragraph(new RichText(List.of(run))));
    }
    Map<Language, EditionText> texts = new EnumMap<>(plain.texts());
    texts.put(Language.RU, new EditionText(text.title(), text.lead(), body));
    return new Content(texts, plain.fields(), plain.sections(), false);
  }

  private Publication publish(AgencyId agency, LinkAddress... addresses) {
    String[] all = List.of(addresses).stream().map(LinkAddress::value).toArray(String[]::new);
    return portal.publish(agency, PublicationKind.NEWS, content(all));
  }

  @Test
  void linksAreFoundWithTheirPiecesAndOwnOnesAreOwnHoweverTheyAreWritten() {
    Content content =
        content(
            "https://portal.example/kk/a#part", "/ru/b", "mailto:a@b.kz", "#here", GOOD.value());
    assertEquals(
        List.of(
            new FoundLink("/texts/ru/body/0", new LinkAddress("/kk/a")),
            new FoundLink("/texts/ru/body/1", new LinkAddress("/ru/b")),
            new FoundLink("/texts/ru/body/4", GOOD)),
        ContentLinks.in(content, BASE));
  }

  @Test
  void aDomainInKazakhLettersIsCalledByItsAsciiName() {
    assertEquals("xn--80ao21a.xn--80ao21a", new LinkAddress("https://қаз.қаз/бет").host());
    assertEquals("/%D0%B1%D0%B5%D1%82", new LinkAddress("https://қаз.қаз/бет").uri().getRawPath());
  }

  @Test
  void aDraftThatIsThrownAwayLeavesNoLinks() {
    Publication draft = portal.draft(own, PublicationKind.NEWS, content(BAD.value()));
    follow();
    portal.discarding.discard(new DiscardDraft(draft.id(), draft.version()), TestPortal.OFFICER);
    follow();
    assertEquals(1, checking.run());
    assertEquals(List.of(BAD), asked, "asked once more, then forgotten");
    portal.clock.advance(Duration.ofDays(60));
    assertEquals(0, checking.run());
    assertEquals(Map.of(), links.find(List.of(BAD)));
  }

  @Test
  void aDeadLinkOfALivePublicationIsToldToItsAgencyOnly() {
    Publication live = publish(own, GOOD, BAD, OWN);
    publish(other, GOOD);
    follow();
    assertEquals(3, checking.run());
    assertEquals(Set.of(GOOD, BAD, OWN), Set.copyOf(asked));
    assertEquals(
        Set.of(BAD, OWN),
        Set.copyOf(links.dead(Set.of(own), 9).stream().map(DeadLink::address).toList()));
    DeadLink bad =
        links.dead(Set.of(own), 9).stream()
            .filter(one -> one.address().equals(BAD))
            .findFirst()
            .orElseThrow();
    assertEquals(
        new DeadLink(live.id(), BAD, new LinkAnswer.Answered(404), portal.time.now()), bad);
    assertEquals(List.of(), links.dead(Set.of(other), 9));
    assertEquals(List.of(), links.dead(Set.of(), 9));
    assertEquals(0, checking.run());
  }

  @Test
  void aMendedLinkAndAWithdrawnPublicationLeaveTheList() {
    Publication live = publish(own, BAD);
    follow();
    checking.run();
    world.remove(BAD);
    portal.clock.advance(Duration.ofDays(2));
    checking.run();
    assertEquals(List.of(), links.dead(Set.of(own), 9));
    world.put(BAD, new LinkAnswer.Answered(404));
    portal.clock.advance(Duration.ofDays(8));
    checking.run();
    assertEquals(1, links.dead(Set.of(own), 9).size());
    portal.withdraw(live);
    follow();
    assertEquals(List.of(), links.dead(Set.of(own), 9));
    portal.clock.advance(Duration.ofDays(8));
    checking.run();
    assertEquals(Map.of(), links.find(List.of(BAD)));
  }

  @Test
  void aFaultThatMayPassIsToldAfterTheThirdTry() {
    publish(own, GOOD);
    follow();
    world.put(GOOD, new LinkAnswer.Answered(503));
    checking.run();
    assertInstanceOf(
        LinkCheck.Verdict.Doubtful.class, links.find(List.of(GOOD)).get(GOOD).verdict());
    world.put(GOOD, new LinkAnswer.Silent(LinkAnswer.Why.NO_HOST));
    for (int i = 0; i < 2; i++) {
      assertEquals(List.of(), links.dead(Set.of(own), 9));
      portal.clock.advance(Duration.ofHours(7));
      checking.run();
    }
    assertEquals(
        new LinkAnswer.Silent(LinkAnswer.Why.NO_HOST),
        links.dead(Set.of(own), 9).getFirst().answer());
  }

  @Test
  void aHostIsAskedAtItsPaceAndWhatForbidsProgramsIsAlive() {
    LinkAddress second = new LinkAddress(GOOD.value() + "/2");
    publish(own, GOOD, second);
    world.put(GOOD, new LinkAnswer.Answered(403));
    follow();
    assertEquals(1, checking.run());
    assertEquals(0, checking.run());
    portal.clock.advance(CheckingLinks.PACE);
    assertEquals(1, checking.run());
    assertEquals(List.of(), links.dead(Set.of(own), 9));
  }

  @Test
  void aHostOfManyLinksKeepsNoOtherWaiting() {
    for (int half = 0; half < 2; half++) {
      String start = GOOD.value() + "/" + half + "/";
      publish(
          own,
          IntStream.range(0, 115)
              .mapToObj(number -> new LinkAddress(start + number))
              .toArray(LinkAddress[]::new));
    }
    follow();
    portal.clock.advance(Duration.ofSeconds(1));
    publish(other, BAD);
    follow();
    assertEquals(1, checking.run());
    assertEquals(1, checking.run());
    assertEquals(BAD, asked.getLast());
  }

  @Test
  void aLinkThatAnotherNodeFollowsIsLeftToIt() {
    publish(own, GOOD);
    follow();
    LinkCheck due = links.due(portal.time.now(), 9).getFirst();
    assertTrue(take(due));
    assertEquals(false, take(due));
    assertEquals(0, checking.run());
    portal.clock.advance(Duration.ofMinutes(6));
    assertEquals(1, checking.run());
  }

  private boolean take(LinkCheck due) {
    return portal.database.transact(
        () -> links.take(due, portal.time.now().plus(Duration.ofMinutes(5))));
  }

  @Test
  void whatNobodyCouldAskIsAskedAnotherDay() {
    isOutside = false;
    publish(own, BAD);
    follow();
    assertEquals(1, checking.run());
    assertInstanceOf(LinkCheck.Verdict.Waiting.class, links.find(List.of(BAD)).get(BAD).verdict());
    isOutside = true;
    portal.clock.advance(Duration.ofDays(1));
    checking.run();
    assertEquals(1, links.dead(Set.of(own), 9).size());
  }

  @Test
  void anEntryToldTwiceChangesNothing() {
    publish(own, BAD);
    follow();
    long cursor = projection.cursor();
    projection.apply(portal.journal.after(0, 1000));
    assertEquals(cursor, projection.cursor());
    checking.run();
    assertEquals(1, links.dead(Set.of(own), 9).size());
  }
}
