package org.unifiedportal.core.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.Meeting;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/**
 * What every database must know of texts that citizens would read twice: a short answer is live.
 */
abstract class SameTextsContract {
  private TestPortal portal;
  private SameTexts texts;
  private AgencyId agency;
  private Publication live;

  /** A new empty database. */
  abstract DataSource database();

  @BeforeEach
  void anAnswerIsLive() {
    portal = new TestPortal(database());
    texts = new SameTexts(portal.publications, portal.time);
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

  private Publication draft(Content content) {
    return portal.draft(agency, PublicationKind.ANSWER, content);
  }

  /** Publishes, and then looks whether it was live already. */
  private Optional<PublicationId> published(Publication draft) {
    return portal.database.transact(() -> {
      portal.publishing.publish(
          new PublishEdition(draft.id(), draft.version(), new Change.First(), Optional.empty()),
          TestPortal.OFFICER);
      return other(draft);
    });
  }

  private Optional<PublicationId> other(Publication released) {
    return texts.findOther(released).map(LivePublication::id);
  }

  @Test
  void ofTwoWhoPublishTheSameAtTheSameMomentTheSecondFindsTheFirst() throws Exception {
    Content content = answer("Сәтбаев көшесі", "Шам жоқ");
    Publication one = draft(content);
    Publication two = draft(content);
    List<Optional<PublicationId>> found = Collections.synchronizedList(new ArrayList<>());

    Optional<Throwable> refused =
        Meeting.of(
            portal.database, () -> found.add(published(one)), () -> found.add(published(two)));

    assertEquals(Optional.empty(), refused);
    assertEquals(List.of(Optional.empty(), Optional.of(one.id())), found);
  }

  @Test
  void whoSchedulesWhatAnotherPublishesAtTheSameMomentFindsItToo() throws Exception {
    Content content = answer("Сәтбаев көшесі", "Шам жоқ");
    Publication one = draft(content);
    Publication two = draft(content);
    AtomicReference<Optional<PublicationId>> found = new AtomicReference<>(Optional.empty());

    Meeting.of(portal.database, () -> published(one), () -> found.set(scheduled(two)));

    assertEquals(Optional.of(one.id()), found.get());
  }

  private Optional<PublicationId> scheduled(Publication draft) {
    Instant later = portal.time.now().plus(Duration.ofDays(1));
    return portal.database.transact(() -> {
      portal.scheduling.schedule(
          new ScheduleEdition(draft.id(), draft.version(), ScheduledAct.PUBLISH, later),
          TestPortal.OFFICER);
      return other(draft);
    });
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
  void aDraftIsNobodysRepetitionAndNothingRepeatsItself() {
    Content same = answer("Абай көшесі", "Шұңқыр көп");
    assertEquals(Optional.empty(), other(live));
    Publication draft = draft(same);
    assertEquals(Optional.empty(), other(live), "nobody reads it");
    assertEquals(Optional.of(live.id()), published(draft));
    assertEquals(Optional.empty(), published(draft(answer("Басқа", "Шұңқыр көп"))));
  }
}
