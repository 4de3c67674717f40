package org.unifiedportal.war.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.unifiedportal.core.inspection.Recommendation;
import org.unifiedportal.core.inspection.RecommendationStore;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.RequiredSection;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.MadeUpOblast;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SectionReportTest {
  private MadeUpOblast oblast;
  private SectionReportResource resource;

  @BeforeAll
  void found() {
    oblast = new MadeUpOblast();
    resource =
        new SectionReportResource(
            oblast.stores,
            new Stocks(oblast.stores.publications(), oblast.stores.papers().documents()),
            RecommendationStore.in(oblast.portal.database),
            oblast.portal.time);
  }

  @AfterAll
  void close() {
    oblast.close();
  }

  @Test
  void theTableHasARowForEachSectionInEachLanguageOfTheDuty() {
    List<String> rows = text(resource.table("ru", "sarybulak")).lines().toList();

    assertEquals(1 + 2 * RequiredSections.ofLaw().all().size(), rows.size());
    assertEquals(
        "\ufeffПодпункт;Ключ раздела;Раздел;Язык;Состояние;Материалов;Размещено;Обновлено;"
            + "Исправить до;Осталось дней",
        rows.getFirst());
    assertTrue(
        rows.stream()
            .anyMatch(row -> row.contains(";budget.audit;") && row.endsWith(";ru;нет;0;;;;")));
    assertTrue(
        rows.stream()
            .anyMatch(row ->
                row.matches(".*;rules\\.adopted;.*;kk;[^;]+;1;2026-11-\\d\\d;2026-11-\\d\\d;;")),
        rows::toString);
  }

  @Test
  void theTablesHeadsAreInTheReadersLanguageAndAsManyAsItsCells() {
    for (Language language : Language.values()) {
      List<String> rows = text(resource.table(language.tag(), "sarybulak")).lines().toList();
      int cells = rows.getLast().replaceAll("\"[^\"]*\"", "").split(";", -1).length;
      assertEquals(cells, rows.getFirst().split(";").length, rows.getFirst());
    }
    assertTrue(text(resource.table("kk", "sarybulak")).startsWith("\ufeffТармақша;"));
    assertTrue(text(resource.table("en", "sarybulak")).startsWith("\ufeffClause;"));
  }

  @Test
  void thePaperNamesTheAgencyTheLawAndEverySectionInKazakh() throws IOException {
    Response answer = resource.paper("kk", "sarybulak");
    assertEquals(
        "attachment; filename=\"sarybulak-sections.pdf\"",
        answer.getHeaderString(HttpHeaders.CONTENT_DISPOSITION));
    try (PDDocument paper = Loader.loadPDF((byte[]) answer.getEntity())) {
      String words = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
      assertTrue(words.contains("Сарыбұлақ ауданы") && words.contains("401-V"), words);
      assertTrue(words.contains("2026 жылғы 24 қараша күнгі жағдай бойынша"), words);
      for (RequiredSection section : RequiredSections.ofLaw().all()) {
        String lastWord = section.title().shown(Language.KK).words().replaceAll(".* ", "");
        assertTrue(words.contains(lastWord), section.key());
      }
      assertTrue(!words.contains("?"), words);
      assertEquals("kk", paper.getDocumentCatalog().getLanguage());
      assertTrue(paper.getNumberOfPages() > 1, "one sheet is too few for all sections");
    }
  }

  @Test
  void theTermOfAnInspectionAndTheHeadsOfTheColumnsStandWhereTheyAreLookedFor() throws IOException {
    LocalDate received = oblast.portal.time.today().minusDays(13);
    RecommendationStore.in(oblast.portal.database)
        .save(new Recommendation(oblast.quiet.id(), received, "Марат"));
    List<String> rows = text(resource.table("kk", "kokterek")).lines().toList();
    assertTrue(rows.getLast().endsWith(";" + received.plusDays(30) + ";17"), rows.getLast());
    assertTrue(
        text(resource.table("kk", "sarybulak")).lines().noneMatch(row -> row.endsWith(";17")));

    byte[] bytes = (byte[]) resource.paper("kk", "kokterek").getEntity();
    try (PDDocument paper = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      assertTrue(stripper.getText(paper).contains("Түзетуге 17 күн қалды"));
      for (int sheet = 1; sheet <= paper.getNumberOfPages(); sheet++) {
        stripper.setStartPage(sheet);
        stripper.setEndPage(sheet);
        assertTrue(stripper.getText(paper).contains("Тармақша"), "sheet " + sheet);
      }
    }
  }

  @Test
  void aSignWithoutALetterInTheFontDoesNotStopThePaper() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (PDDocument file = new PDDocument()) {
      try (Sheets sheets = Sheets.of(file)) {
        sheets.line("Сарыбұлақ 🙂", 10);
      }
      file.save(written);
    }
    try (PDDocument paper = Loader.loadPDF(written.toByteArray())) {
      assertEquals("Сарыбұлақ ?", new PDFTextStripper().getText(paper).strip());
    }
  }

  @Test
  void anUnknownAgencyHasNoReport() {
    assertThrows(Refused.class, () -> resource.table("kk", "nobody"));
    assertThrows(Refused.class, () -> resource.paper("kk", "-"));
  }

  private static String text(Response answer) {
    return new String((byte[]) answer.getEntity(), StandardCharsets.UTF_8);
  }
}
