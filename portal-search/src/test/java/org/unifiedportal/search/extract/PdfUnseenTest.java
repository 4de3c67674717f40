package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Flaw;

/**
 * What lies upon the pages of a PDF or in its layers, and is seen by those only who look for it.
 */
class PdfUnseenTest {
  private static final String WORDS = "The tariff of drinking water is set for the district";
  private static final String SECRET = "990101300123";
  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  @TempDir Path folder;
  private final PDDocument document = new PDDocument();
  private final PDPage page = new PDPage(PDRectangle.A4);

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  private FileText read() throws IOException {
    document.addPage(page);
    try (PDPageContentStream drawn =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.PREPEND, false, true)) {
      say(drawn, 700, WORDS);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    FileText read = new OfficeXml(folder).read(FileFormat.PDF, out.toByteArray());
    assertTrue(read.text().contains(WORDS), read.text());
    assertFalse(read.text().contains(SECRET), read.text());
    assertFalse(read.inside().leaves().toString().contains(SECRET), "in a leaf");
    return read;
  }

  private static void say(PDPageContentStream drawn, float height, String words)
      throws IOException {
    drawn.beginText();
    drawn.setFont(FONT, 12);
    drawn.newLineAtOffset(60, height);
    drawn.showText(words);
    drawn.endText();
  }

  /** What was left inside; how well the file is made is no matter here. */
  private static Set<Flaw> left(FileText read) {
    Set<Flaw> left = EnumSet.noneOf(Flaw.class);
    read.inside().flaws().stream().filter(Flaw::isForItsOffice).forEach(left::add);
    return left;
  }

  private <T extends PDAnnotation> T upon(T one, String contents) throws IOException {
    one.setRectangle(new PDRectangle(60, 500, 200, 40));
    one.setContents(contents);
    one.constructAppearances(document);
    page.getAnnotations().add(one);
    return one;
  }

  @Test
  void remarksAreNotReadAndTheirOfficeIsTold() throws IOException {
    PDAnnotationFreeText free = new PDAnnotationFreeText();
    free.setDefaultAppearance("/Helv 12 Tf 0 g");
    for (PDAnnotationMarkup one : List.of(new PDAnnotationText(), free)) {
      page.setAnnotations(List.of());
      upon(one, SECRET);
      assertEquals(Set.of(Flaw.REMARKS), left(read()), one.getSubtype());
      document.removePage(page);
    }
  }

  @Test
  void aMarkInAColourIsARemarkOnlyWithWordsAndAStampIsPartOfThePage() throws IOException {
    PDAnnotationHighlight bare = upon(new PDAnnotationHighlight(), "");
    upon(new PDAnnotationRubberStamp(), "approved");
    assertEquals(Set.of(), left(read()));

    document.removePage(page);
    bare.setContents(SECRET);
    PDAnnotationPopup popup = new PDAnnotationPopup();
    popup.setParent(bare);
    bare.setPopup(popup);
    page.getAnnotations().add(popup);
    assertEquals(Set.of(Flaw.REMARKS), left(read()));
  }

  @Test
  void whatAFormWasFilledInWithIsReadWhereItStandsUnlessItIsHidden() throws IOException {
    PDAcroForm form = new PDAcroForm(document);
    document.getDocumentCatalog().setAcroForm(form);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("Helv"), FONT);
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 12 Tf 0 g");
    field(form, "seen", 690).setValue("Sarybulak, 98 tenge");
    PDTextField hidden = field(form, "hidden", 600);
    hidden.setValue(SECRET);
    hidden.getWidgets().getFirst().setHidden(true);

    FileText read = read();

    assertTrue(read.text().contains("Sarybulak, 98 tenge"), read.text());
    assertEquals(Set.of(), left(read));
  }

  private PDTextField field(PDAcroForm form, String name, float height) throws IOException {
    PDTextField field = new PDTextField(form);
    field.setPartialName(name);
    PDAnnotationWidget widget = field.getWidgets().getFirst();
    widget.setRectangle(new PDRectangle(60, height - 30, 300, 20));
    page.getAnnotations().add(widget);
    form.getFields().add(field);
    return field;
  }

  @Test
  void layersThatAreOffAreNotReadAndTheirOfficeIsTold() throws IOException {
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    document.getDocumentCatalog().setOCProperties(layers);
    PDOptionalContentGroup on = new PDOptionalContentGroup("on");
    PDOptionalContentGroup off = new PDOptionalContentGroup("off");
    layers.addGroup(on);
    layers.addGroup(off);
    layers.setGroupEnabled(on, true);
    layers.setGroupEnabled(off, false);
    PDOptionalContentMembershipDictionary both = new PDOptionalContentMembershipDictionary();
    both.setOCGs(List.of(on, off));
    PDOptionalContentMembershipDictionary all = new PDOptionalContentMembershipDictionary();
    all.setOCGs(List.of(on, off));
    all.setVisibilityPolicy(COSName.getPDFName("AllOn"));
    try (PDPageContentStream drawn = new PDPageContentStream(document, page)) {
      layer(drawn, on, 680, "The layer of roads is on");
      layer(drawn, both, 660, "One of two layers is on");
      layer(drawn, off, 640, SECRET);
      layer(drawn, all, 620, SECRET);
      say(drawn, 600, "The end of the page");
    }

    FileText read = read();

    assertEquals(Set.of(Flaw.HIDDEN_TEXT), left(read));
    assertTrue(read.text().contains("The layer of roads is on"), read.text());
    assertTrue(read.text().contains("One of two layers is on"), read.text());
    assertTrue(read.text().contains("The end of the page"), read.text());
  }

  private static void layer(
      PDPageContentStream drawn, PDPropertyList layer, float height, String words)
      throws IOException {
    drawn.beginMarkedContent(COSName.OC, layer);
    say(drawn, height, words);
    drawn.endMarkedContent();
  }
}
