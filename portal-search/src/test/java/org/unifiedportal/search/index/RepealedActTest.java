package org.unifiedportal.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentLink;
import org.unifiedportal.core.document.Legal;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Relation;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.search.query.Filters;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.SearchRequest;

/** Whose word takes weight from an act in the search: the same as on its page. */
class RepealedActTest {
  @TempDir Path folder;
  private final TestPortal portal = TestPortal.onH2();
  private TestDocuments documents;
  private Sources sources;
  private Agency oblast;
  private Document act;

  @BeforeEach
  void anActOfADistrictIsLive() throws IOException {
    documents = new TestDocuments(portal, folder);
    sources =
        new Sources(
                portal.publications,
                portal.journal,
                id -> portal.agencies.find(id).orElseThrow().slug(),
                portal.time)
            .with(new Sources.Papers(documents.store, documents.files, portal.agencies));
    oblast = portal.found("oblast");
    act = documents.publish(portal.foundBelow(oblast, "district").id(), "аудан қаулысы");
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void aBodyAboveRepealsAnAct() throws IOException {
    assertEquals("in-force", state());
    link(oblast.id(), Relation.AMENDS);
    assertEquals("amended", state());
    assertEquals(Standing.PLAIN, entry().head().standing());
    link(oblast.id(), Relation.REPEALS);
    assertEquals("repealed", state());
    assertEquals(Standing.REPEALED, entry().head().standing());
  }

  @Test
  void aStrangersWordTakesNothingFromIt() throws IOException {
    link(portal.found("stranger").id(), Relation.REPEALS);
    assertEquals("in-force", state());
    assertEquals(Standing.PLAIN, entry().head().standing());
  }

  @Test
  void anIndexThatFollowsTheJournalHearsOfAnActThatAnotherOneRepeals() throws IOException {
    try (SearchIndex index = SearchIndex.open(folder.resolve("index"), sources)) {
      index.rebuild().join();
      assertShown(index, "in-force");
      Document other = link(oblast.id(), Relation.REPEALS);
      assertShown(index, "repealed");
      other = documents.describe(other, TestDocuments.act("басқа"));
      assertShown(index, "in-force");
      other = documents.describe(other, linking(other, Relation.AMENDS));
      assertShown(index, "amended");
      LocalText reason = LocalText.of("Қате болды", "Была ошибка");
      documents.withdraw(other, new Tombstone(Tombstone.Cause.MISTAKE, reason, Optional.empty()));
      assertShown(index, "in-force");
    }
  }

  /** The index has heard only what the journal told; it isn't built anew. */
  private void assertShown(SearchIndex index, String state) {
    index.projection().apply(portal.journal.after(index.projection().cursor(), 1000));
    Search search = new Search(index, portal.time, Duration.ofSeconds(20));
    for (LegalState each : LegalState.values()) {
      Filters filters =
          Filters.NONE.with(Facet.AGENCY, Set.of("district")).with(Facet.STATE, Set.of(each.key()));
      long found =
          search
              .find(SearchRequest.of("қаулысы", Language.KK).withFilters(filters))
              .total()
              .publications();
      assertEquals(each.key().equals(state) ? 1 : 0, found, each.key());
    }
  }

  private Document link(AgencyId agency, Relation relation) throws IOException {
    Document other = documents.publish(agency, agency + relation.key());
    return documents.describe(other, linking(other, relation));
  }

  private Card linking(Document other, Relation relation) {
    DocumentLink link = new DocumentLink(relation, act.id());
    return TestDocuments.with(
        other.card(), new Legal(Optional.of(LegalState.IN_FORCE), List.of(link)));
  }

  private String state() {
    return entry().facets().get(Facet.STATE);
  }

  private Entry entry() {
    return sources.entries(new PublicationId(act.id().value())).getFirst();
  }
}
