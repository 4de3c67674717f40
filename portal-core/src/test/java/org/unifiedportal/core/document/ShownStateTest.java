package org.unifiedportal.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDatabases;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;

class ShownStateTest {
  @TempDir Path folder;
  private final TestPortal portal = new TestPortal(TestDatabases.h2());
  private TestDocuments documents;
  private Agency oblast;
  private Agency district;
  private Document act;

  @BeforeEach
  void anActOfADistrictIsLive() throws IOException {
    documents = new TestDocuments(portal, folder);
    oblast = portal.found("oblast");
    district = portal.foundBelow(oblast, "district");
    act = documents.publish(district.id(), "аудан қаулысы");
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void itsOwnAgencyRepealsAnAct() throws IOException {
    assertEquals(LegalState.REPEALED, after(district.id(), Relation.REPEALS));
  }

  @Test
  void aBodyAboveRepealsAnActAtAnyHeight() throws IOException {
    assertEquals(LegalState.REPEALED, after(oblast.id(), Relation.REPEALS));
    Agency village = portal.foundBelow(district, "village");
    act = documents.publish(village.id(), "ауыл қаулысы");
    assertEquals(LegalState.REPEALED, after(oblast.id(), Relation.REPEALS));
  }

  @Test
  void nobodyElsesLinkChangesTheStateButItIsListed() throws IOException {
    AgencyId stranger = portal.found("stranger").id();
    assertEquals(LegalState.IN_FORCE, after(stranger, Relation.REPEALS));
    AgencyId village = portal.foundBelow(district, "village").id();
    assertEquals(LegalState.IN_FORCE, after(village, Relation.AMENDS));
    assertEquals(2, documents.store.linksTo(act.id()).size());
  }

  @Test
  void theStrongestCompetentWordCounts() throws IOException {
    after(oblast.id(), Relation.REPEALS);
    assertEquals(LegalState.REPEALED, after(district.id(), Relation.AMENDS));
  }

  private LegalState after(AgencyId agency, Relation relation) throws IOException {
    String title = agency + relation.key() + act.id();
    Document other = documents.publish(agency, title);
    Legal legal =
        new Legal(Optional.of(LegalState.IN_FORCE), List.of(new DocumentLink(relation, act.id())));
    documents.describe(other, TestDocuments.with(TestDocuments.act(title), legal));
    return new ShownState(portal.agencies, documents.store)
        .of(act, documents.store.linksTo(act.id()))
        .orElseThrow();
  }
}
