package org.unifiedportal.war.section;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.unifiedportal.core.site.Completeness;
import org.unifiedportal.core.site.RequiredSections;

/** The report as pages of A4. */
record SectionReportPdf(SectionReport report) {
  /** Widths of the four columns in points, as wide as a sheet between its margins. */
  private static final float[] WIDTHS = {52, 187, 130, 130};

  /** A group's name and a section or two below it, in points: a name doesn't end a sheet. */
  private static final float WITH_GROUP = 100;

  private static final float TITLE = 16;
  private static final float GROUP = 11.5f;
  private static final float BODY = 9.5f;

  /** The whole file (PDF 1.6). */
  byte[] bytes() {
    try (PDDocument file = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.getDocumentInformation().setTitle(report.title());
      file.getDocumentCatalog().setLanguage(report.reader().language().tag());
      try (Sheets sheets = Sheets.of(file)) {
        write(sheets);
      }
      file.save(out);
      return out.toByteArray();
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  private void write(Sheets sheets) throws IOException {
    sheets.line(report.title(), TITLE);
    for (String line : report.head()) {
      sheets.line(line, BODY);
    }
    sheets.heads(report.columns(), WIDTHS, BODY);
    for (RequiredSections.Group group : report.law().groups()) {
      sheets.keep(WITH_GROUP);
      sheets.line(report.reader().shown(group.title()).words(), GROUP);
      for (Completeness.Line line : report.all().lines()) {
        if (group.sections().contains(line.section())) {
          sheets.row(report.row(line), WIDTHS, BODY);
        }
      }
    }
  }
}
