package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
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

  @Test
  void aFieldThatCantBeDrawnOrWhoseLayerIsOffTakesNothingElseAway() throws IOException {
    PDAcroForm form = new PDAcroForm(document);
    document.getDocumentCatalog().setAcroForm(form);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("Helv"), FONT);
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 12 Tf 0 g");
    PDTextField broken = field(form, "broken", 690);
    broken.setValue("never drawn");
    broken
        .getWidgets()
        .getFirst()
        .getNormalAppearanceStream()
        .getCOSObject()
        .setName(COSName.FILTER, "NoSuchFilter");
    PDTextField off = field(form, "off", 640);
    off.setValue(SECRET);
    off.getWidgets().getFirst().setOptionalContent(layers()[1]);
    field(form, "seen", 600).setValue("Sarybulak, 98 tenge");

    FileText read = read();

    assertTrue(read.text().contains("Sarybulak, 98 tenge"), read.text());
    assertEquals(Set.of(Flaw.HIDDEN_TEXT), left(read));
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
  void thePersonsWhomRemarksHiddenFieldsAndLayersNameAreCountedAndNeverShown() throws IOException {
    List<String> numbers =
        List.of("850101300005", "990215400004", "850101300203", "850101300401", "990215400208");
    upon(new PDAnnotationText(), "IIN " + numbers.get(0));
    PDAnnotationHighlight rich = upon(new PDAnnotationHighlight(), "see");
    rich.setRichContents(
        "<p><b>" + numbers.get(1).substring(0, 6) + "</b>" + numbers.get(1).substring(6) + "</p>");
    PDAcroForm form = new PDAcroForm(document);
    document.getDocumentCatalog().setAcroForm(form);
    PDTextField hidden = field(form, "hidden", 600);
    hidden.getCOSObject().setString(COSName.V, numbers.get(2));
    hidden.getWidgets().getFirst().setHidden(true);
    try (PDPageContentStream drawn = new PDPageContentStream(document, page)) {
      layer(drawn, layers()[1], 640, numbers.get(3));
      layer(drawn, layers()[1], 620, numbers.get(4).substring(0, 6));
      layer(drawn, layers()[1], 560, numbers.get(4).substring(6));
    }

    FileText read = read();

    assertEquals(4, read.inside().personsBeside(), "what stands apart is no number");
    assertTrue(left(read).contains(Flaw.PERSONAL_NUMBERS));
    numbers.forEach(number -> assertFalse(read.text().contains(number), read.text()));
  }

  @Test
  void layersThatAreOffAreNotReadAndTheirOfficeIsTold() throws IOException {
    PDOptionalContentGroup on = layers()[0];
    PDOptionalContentGroup off = layers()[1];
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

  /** One that is on and one that is off. */
  private PDOptionalContentGroup[] layers() {
    PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
    if (layers == null) {
      layers = new PDOptionalContentProperties();
      document.getDocumentCatalog().setOCProperties(layers);
      layers.addGroup(new PDOptionalContentGroup("on"));
      layers.addGroup(new PDOptionalContentGroup("off"));
      layers.setGroupEnabled(layers.getGroup("on"), true);
      layers.setGroupEnabled(layers.getGroup("off"), false);
    }
    return new PDOptionalContentGroup[] {layers.getGroup("on"), layers.getGroup("off")};
  }

  @Test
  void aLayerThatIsNeverClosedEndsWithItsPage() throws IOException {
    PDPage first = new PDPage(PDRectangle.A4);
    document.addPage(first);
    try (PDPageContentStream drawn = new PDPageContentStream(document, first)) {
      drawn.beginMarkedContent(COSName.OC, layers()[1]);
      say(drawn, 640, SECRET);
    }

    assertEquals(Set.of(Flaw.HIDDEN_TEXT), left(read()));
  }

  @Test
  void aFormNeitherClosesTheLayersOfItsPageNorLeavesItsOwnOpen() throws IOException {
    PDOptionalContentGroup off = layers()[1];
    try (PDPageContentStream drawn = new PDPageContentStream(document, page)) {
      drawn.drawForm(form("/OC /off BDC", off));
      say(drawn, 660, "Behind the form");
      drawn.beginMarkedContent(COSName.OC, off);
      drawn.drawForm(form("EMC", off));
      say(drawn, 640, SECRET);
      drawn.endMarkedContent();
    }

    FileText read = read();

    assertTrue(read.text().contains("Behind the form"), read.text());
    assertEquals(Set.of(Flaw.HIDDEN_TEXT), left(read));
  }

  private PDFormXObject form(String operators, PDOptionalContentGroup layer) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(PDRectangle.A4);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("off"), layer);
    form.setResources(resources);
    try (OutputStream out = form.getContentStream().createOutputStream()) {
      out.write(operators.getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }

  private static void layer(
      PDPageContentStream drawn, PDPropertyList layer, float height, String words)
      throws IOException {
    drawn.beginMarkedContent(COSName.OC, layer);
    say(drawn, height, words);
    drawn.endMarkedContent();
  }
}
