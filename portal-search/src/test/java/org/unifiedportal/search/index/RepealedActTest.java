package org.unifiedportal.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentLink;
import org.unifiedportal.core.document.Legal;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Relation;
import org.unifiedportal.core.publication.PublicationId;

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

  private void link(AgencyId agency, Relation relation) throws IOException {
    String title = agency + relation.key();
    Document other = documents.publish(agency, title);
    Legal legal =
        new Legal(Optional.of(LegalState.IN_FORCE), List.of(new DocumentLink(relation, act.id())));
    documents.describe(other, TestDocuments.with(TestDocuments.act(title), legal));
  }

  private String state() {
    return entry().facets().get(Facet.STATE);
  }

  private Entry entry() {
    return sources.entries(new PublicationId(act.id().value())).getFirst();
  }
}
