package org.unifiedportal.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.ReplaceDraft;
import org.unifiedportal.core.publication.ScheduleEdition;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.core.publication.WithdrawPublication;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Judgement;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.search.query.Facets;
import org.unifiedportal.search.query.Filters;
import org.unifiedportal.search.query.Results;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.SearchRequest;

/** Nothing that isn't live enters the index: not by following the journal, not by a rebuild. */
class OnlyLiveTest {
  private final TestPortal core = TestPortal.onH2();
  private final Agency agency = core.found("sarybulak");
  private TestDocuments papers;
  private SearchIndex index;
  private Search search;

  @BeforeEach
  void open(@TempDir Path folder) {
    papers = new TestDocuments(core, folder.resolve("files"));
    Sources sources =
        new Sources(
                core.publications,
                core.journal,
                id -> core.agencies.find(id).orElseThrow().slug(),
                core.time)
            .with(new Sources.Papers(papers.store, papers.files));
    index = SearchIndex.open(folder.resolve("index"), sources);
    index.rebuild().join();
    search = new Search(index, core.time, Duration.ofSeconds(20));
  }

  @AfterEach
  void close() {
    index.close();
    core.close();
  }

  @Test
  void aDraftAndTheDraftOfACorrectionAreNowhere() {
    core.draft(agency.id(), PublicationKind.NEWS, news("Құпия жоба"));
    Publication live = core.publish(agency.id(), PublicationKind.NEWS, news("Ашық мәтін"));
    core.drafting.replace(
        new ReplaceDraft(live.id(), live.version(), news("Құпия түзету")), TestPortal.OFFICER);
    assertFound(0, "құпия");
    assertFound(1, "ашық");
  }

  @Test
  void aScheduledTextIsFoundFromItsMomentAndNotBefore() {
    Publication draft = core.draft(agency.id(), PublicationKind.NEWS, news("Ертеңгі хабар"));
    core.scheduling.schedule(
        new ScheduleEdition(
            draft.id(),
            draft.version(),
            ScheduledAct.PUBLISH,
            core.time.now().plus(Duration.ofHours(2))),
        TestPortal.OFFICER);
    core.dueActs.run();
    assertFound(0, "ертеңгі");
    core.clock.advance(Duration.ofHours(3));
    core.dueActs.run();
    assertFound(1, "ертеңгі");
  }

  @Test
  void whatWasWithdrawnIsGoneInEveryLanguage() {
    Publication live =
        core.publish(agency.id(), PublicationKind.NEWS, "Қате хабар", "Ошибочное сообщение");
    assertFound(1, "ошибочное");
    core.withdrawing.withdraw(
        new WithdrawPublication(
            live.id(),
            live.version(),
            Outcome.MISTAKE,
            LocalText.of("Қате болды.", "Была ошибка."),
            Optional.empty()),
        TestPortal.OFFICER);
    assertFound(0, "ошибочное");
    assertFound(0, "қате");
  }

  @Test
  void aDocumentIsFoundOnceItIsPublishedAndItsFileOnceItIsClean() throws IOException {
    papers.says = new Judgement.Silent("the scanner is away");
    Document act = papers.add(agency.id(), "Ауыз су тарифі");
    assertFound(0, "тарифі");
    papers.publish(act);
    papers.judge();
    assertFound(1, "тарифі");
    assertEquals(List.of(), find("тарифі", Filters.NONE).facets().of(Facet.FORMAT));
    papers.says = new Judgement.Clean();
    core.clock.advance(Duration.ofHours(1));
    papers.judge();
    follow();
    assertEquals(
        List.of(new Facets.Count("pdf", 1)),
        find("тарифі", Filters.NONE).facets().of(Facet.FORMAT));
  }

  @Test
  void aDocumentThatWasTakenDownIsGoneUntilItIsPutBack() throws IOException {
    Document act = papers.publish(agency.id(), "Ауыз су тарифі");
    LocalText reason = LocalText.of("Қате болды.", "Была ошибка.");
    Document gone =
        papers.withdraw(act, new Tombstone(Tombstone.Cause.MISTAKE, reason, Optional.empty()));
    assertFound(0, "тарифі");
    papers.putBack(gone);
    assertFound(1, "тарифі");
  }

  @Test
  void whileAReplacedFileWaitsTheTextBeforeItIsFoundAndThenTheNewOne() throws IOException {
    reads("көне мәтін");
    Document act = papers.publish(agency.id(), "Тариф");
    papers.reading.run();
    papers.says = new Judgement.Silent("the scanner is away");
    papers.replace(act, Language.KK, "Жаңа тариф");
    papers.judge();
    assertFound(1, "көне");
    assertEquals(
        List.of(new Facets.Count("pdf", 1)), find("көне", Filters.NONE).facets().of(Facet.FORMAT));

    papers.says = new Judgement.Clean();
    core.clock.advance(Duration.ofHours(1));
    papers.judge();
    reads("соңғы мәтін");
    papers.reading.run();
    assertFound(0, "көне");
    assertFound(1, "соңғы");
  }

  private void reads(String text) {
    papers.finds = new FileText(Reading.READ, OptionalInt.of(1), text, "{}");
  }

  @Test
  void withinAnAgencyNothingOfAnotherIsFoundOrCounted() {
    Agency other = core.found("karatal");
    core.publish(agency.id(), PublicationKind.NEWS, news("Су берілді"));
    core.publish(other.id(), PublicationKind.PROBLEM, "Су жоқ", "Нет воды");
    follow();
    Filters within = Filters.NONE.with(Facet.AGENCY, Set.of("sarybulak"));
    Results found = find("су", within);
    assertEquals(1, found.total().publications());
    assertTrue(found.hits().stream().allMatch(hit -> hit.agency().equals(agency.slug())));
    assertEquals(List.of(new Facets.Count("news", 1)), found.facets().of(Facet.KIND));
    assertFalse(found.facets().of(Facet.AGENCY).size() < 2, "other agencies can be chosen");
  }

  private static Content news(String kk) {
    return TestPortal.content(PublicationKind.NEWS, kk, "Текст");
  }

  /** The same by following and by building anew. */
  private void assertFound(int publications, String words) {
    follow();
    assertEquals(publications, find(words, Filters.NONE).total().publications(), words);
    index.rebuild().join();
    assertEquals(publications, find(words, Filters.NONE).total().publications(), words);
  }

  private Results find(String words, Filters filters) {
    return search.find(SearchRequest.of(words, Language.KK).withFilters(filters));
  }

  private void follow() {
    List<JournalEntry> news = core.journal.after(index.projection().cursor(), 1000);
    if (!news.isEmpty()) {
      index.projection().apply(news);
    }
  }
}
