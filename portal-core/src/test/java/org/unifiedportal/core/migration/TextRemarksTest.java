package org.unifiedportal.core.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.text.Language;

class TextRemarksTest {

  @Test
  void wordsOfTwoScriptsAreCountedWithExamples() {
    List<Remark> remarks = remarks("әкiмi шешті, IV кезең, Covid", "аким");
    assertEquals(1, remarks.size());
    assertTrue(
        remarks.getFirst().words().contains("letters: 1, such as әкiмi"), remarks.toString());
  }

  @Test
  void numbersThatStandInOneLanguageOnlyAreNamed() {
    List<Remark> remarks = remarks("3 012 217 теңге, 05 сәуір", "3 002 217 тенге, 5 апреля");
    assertEquals(
        "Numbers differ between the languages: only in kk 3012217, only in ru 3002217.",
        remarks.getFirst().words());
  }

  @Test
  void spacesInsideNumbersDoNotMatter() {
    assertEquals(Set.of("1234567", "12"), Numbers.of("1\u00a0234 567 және 12"));
    assertEquals(List.of(), remarks("6 304 305", "6304305"));
  }

  @Test
  void anOpenQuotationIsRemarked() {
    assertEquals(Remark.Kind.UNCLOSED_QUOTATION, remarks("«Мектеп", "школа").getFirst().kind());
    assertEquals(Remark.Kind.UNCLOSED_QUOTATION, remarks("мектеп", "\"школа").getFirst().kind());
    assertEquals(List.of(), remarks("«Мектеп»", "\"школа\""));
  }

  private static List<Remark> remarks(String kk, String ru) {
    Findings findings = new Findings();
    TextRemarks.note(Map.of(Language.KK, text(kk), Language.RU, text(ru)), findings);
    return findings.remarks();
  }

  private static EditionText text(String words) {
    return new EditionText("Т", "", List.of(new Block.Paragraph(RichText.plain(words))));
  }
}
