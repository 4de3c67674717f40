package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** A short answer about a street, once live. */
class SameTextsTest {
  private final TestPortal portal = TestPortal.onH2();
  private final SameTexts texts = new SameTexts(portal.publications, portal.time);
  private AgencyId agency;
  private Publication live;

  @BeforeEach
  void anAnswerIsLive() {
    agency = portal.found("sarybulak").id();
    live = portal.publish(agency, PublicationKind.ANSWER, answer("Абай көшесі", "Шұңқыр көп"));
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private static Content answer(String title, String question) {
    return answer(title, question, Map.of());
  }

  private static Content answer(String title, String question, Map<String, FieldValue> more) {
    List<Block> body = List.of(new Block.Paragraph(RichText.plain("Ертең төселеді.")));
    Map<String, FieldValue> fields = new LinkedHashMap<>();
    fields.put("answers", new FieldValue.Choice("question"));
    fields.put("question", new FieldValue.Words(LocalText.in(Language.KK, question)));
    fields.putAll(more);
    return new Content(
        Map.of(Language.KK, new EditionText(title, "", body)), new Fields(fields), Set.of(), false);
  }

  private Optional<PublicationId> found(Content content) {
    return texts.find(agency, PublicationKind.ANSWER, content).map(LivePublication::id);
  }

  @Test
  void theSameTitleTextAndQuestionAreFoundHoweverShort() {
    assertEquals(Optional.of(live.id()), found(answer("Абай көшесі", "Шұңқыр көп")));
    assertEquals(Optional.empty(), found(answer("Абай көшесі", "Шам жоқ")));
    assertEquals(Optional.empty(), found(answer("Сәтбаев көшесі", "Шұңқыр көп")));
  }

  @Test
  void aDraftThatWentLiveSinceItWasReadIsNoOtherText() {
    Content content = answer("Сәтбаев көшесі", "Шам жоқ");
    Publication draft = portal.draft(agency, PublicationKind.ANSWER, content);
    publish(draft);
    assertEquals(Optional.empty(), texts.find(draft).map(LivePublication::id));
    Publication second = portal.draft(agency, PublicationKind.ANSWER, content);
    assertEquals(Optional.of(draft.id()), texts.find(second).map(LivePublication::id));
  }

  @Test
  void aDraftThatAnotherPublishesWhileItIsLookedAtIsNoOtherText() throws Exception {
    Publication draft =
        portal.draft(agency, PublicationKind.ANSWER, answer("Сәтбаев көшесі", "Шам жоқ"));
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Optional<LivePublication> same =
          portal.database.transact(() -> {
            Publication read = portal.publications.find(draft.id()).orElseThrow();
            Future<?> published = other.submit(() -> publish(draft));
            assertDoesNotThrow(() -> published.get());
            return texts.find(read);
          });
      assertEquals(Optional.empty(), same);
    }
  }

  private void publish(Publication draft) {
    portal.publishing.publish(
        new PublishEdition(draft.id(), draft.version(), new Change.First(), Optional.empty()),
        TestPortal.OFFICER);
  }

  @Test
  void itIsFoundBehindManyOtherAnswersOfTheWeek() {
    for (int other = 0; other < 201; other++) {
      portal.clock.advance(Duration.ofMinutes(1));
      portal.publish(agency, PublicationKind.ANSWER, answer("Көше " + other, "Шұңқыр көп"));
    }
    assertEquals(Optional.of(live.id()), found(answer("Абай көшесі", "Шұңқыр көп")));
    assertEquals(Optional.empty(), found(answer("Абай көшесі", "Шам жоқ")));
  }

  @Test
  void whatOnlyOneOfBothSaysMakesNoOtherText() {
    Content dated =
        answer(
            "Абай көшесі",
            "Шұңқыр көп",
            Map.of("settled", new FieldValue.Day(LocalDate.of(2026, 11, 16))));
    assertEquals(Optional.of(live.id()), found(dated));
    portal.correct(live, dated);
    Content later =
        answer(
            "Абай көшесі",
            "Шұңқыр көп",
            Map.of("settled", new FieldValue.Day(LocalDate.of(2026, 11, 15))));
    assertEquals(Optional.empty(), found(later), "another day is another matter");
  }

  @Test
  void anotherAgencyAnotherKindAndAnOldTextAreOthers() {
    Content same = answer("Абай көшесі", "Шұңқыр көп");
    assertEquals(Optional.empty(), texts.find(AgencyId.random(), PublicationKind.ANSWER, same));
    assertEquals(Optional.empty(), texts.find(agency, PublicationKind.NEWS, same));
    portal.clock.advance(SameTexts.LOOKED_BACK.plus(Duration.ofSeconds(1)));
    assertEquals(Optional.empty(), found(same));
  }

  @Test
  void aDraftIsNobodysRepetitionAndOneThatIsLiveRepeatsNothing() {
    Content same = answer("Абай көшесі", "Шұңқыр көп");
    Publication draft = portal.draft(agency, PublicationKind.ANSWER, same);
    assertEquals(Optional.of(live.id()), texts.find(draft).map(LivePublication::id));
    assertEquals(Optional.empty(), texts.find(live));
    assertEquals(
        Optional.empty(),
        texts.find(portal.draft(agency, PublicationKind.ANSWER, answer("Басқа", "Шұңқыр көп"))));
  }
}
