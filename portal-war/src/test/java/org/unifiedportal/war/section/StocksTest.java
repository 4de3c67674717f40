package org.unifiedportal.war.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.site.Stock;
import org.unifiedportal.core.text.LocalText;
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

  @Test
  void aSectionIsFilledAgainByWhatIsPutBack() throws IOException {
    AgencyId agency = portal.found("sarybulak").id();
    TestDocuments documents = new TestDocuments(portal, folder);
    Stocks stocks = new Stocks(portal.publications, documents.store);
    portal.database.afterAppend(stocks::note);
    Document live = documents.publish(agency, "қаулы");
    assertEquals(1, stocks.of(agency).size());
    LocalText reason = LocalText.of("Қате.", "Ошибка.");
    Document gone =
        documents.withdraw(live, new Tombstone(Tombstone.Cause.MISTAKE, reason, Optional.empty()));
    assertEquals(List.of(), stocks.of(agency));
    documents.putBack(gone);
    assertEquals(1, stocks.of(agency).size());
  }
}
