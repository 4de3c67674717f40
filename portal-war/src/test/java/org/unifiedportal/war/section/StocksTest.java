package org.unifiedportal.war.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.site.Stock;
import org.unifiedportal.core.vault.Judgement;

class StocksTest {
  @TempDir Path folder;
  private final TestPortal portal = TestPortal.onH2();

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void aSectionIsFilledByAFileOnceItsVerdictIsClean() throws IOException {
    AgencyId agency = portal.found("sarybulak").id();
    TestDocuments documents = new TestDocuments(portal, folder);
    Stocks stocks = new Stocks(portal.publications, documents.store);
    portal.database.afterAppend(stocks::note);
    documents.says = new Judgement.Silent("away");
    documents.publish(agency, "қаулы");
    assertEquals(List.of(), stocks.of(agency));

    documents.says = new Judgement.Clean();
    portal.clock.advance(Duration.ofMinutes(11));
    documents.judge();

    assertEquals(List.of("rules.adopted"), stocks.of(agency).stream().map(Stock::section).toList());
  }
}
