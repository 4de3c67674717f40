package org.unifiedportal.war.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.text.Language;

class PaperWordsTest {
  @TempDir Path folder;

  private final TestPortal portal = TestPortal.onH2();
  private final PaperWords words = PaperWords.keeping();
  private TestDocuments papers;
  private Document act;

  @BeforeEach
  void publish() throws Exception {
    papers = new TestDocuments(portal, folder);
    act = papers.publish(portal.found("sarybulak").id(), "Ауыз су тарифі туралы");
    portal.database.afterAppend(words::note);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void whatIsSaidOfADocumentIsKeptUntilItChanges() {
    assertEquals("PDF", words.of(act.id(), Language.KK, () -> "PDF"));
    assertEquals("PDF", words.of(act.id(), Language.KK, () -> "ODT"));
    assertEquals("DOC", words.of(act.id(), Language.RU, () -> "DOC"));

    papers.describe(act, TestDocuments.act("Ауыз су тарифі"));

    assertEquals("ODT", words.of(act.id(), Language.KK, () -> "ODT"));
  }

  @Test
  void whatChangesWhileItIsReadIsReadAgain() {
    words.of(
        act.id(),
        Language.KK,
        () -> {
          papers.describe(act, TestDocuments.act("Ауыз су тарифі"));
          return "as it was";
        });
    assertEquals("as it is", words.of(act.id(), Language.KK, () -> "as it is"));
  }

  @Test
  void theForgetfulOneKeepsNothing() {
    PaperWords forgetful = PaperWords.forgetful();
    assertEquals("PDF", forgetful.of(act.id(), Language.KK, () -> "PDF"));
    assertEquals("ODT", forgetful.of(act.id(), Language.KK, () -> "ODT"));
  }
}
