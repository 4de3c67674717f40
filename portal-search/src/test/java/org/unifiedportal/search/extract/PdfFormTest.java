package org.unifiedportal.search.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;

/**
 * What a form in a PDF was filled in with is read though its file leaves the drawing to viewers.
 */
class PdfFormTest {
  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  /** Of nobody: the day of birth is made up. */
  private static final String ONE = "850101300005";

  @TempDir Path folder;
  private final PDDocument document = new PDDocument();
  private final PDPage page = new PDPage(PDRectangle.A4);
  private PDAcroForm form;

  @BeforeEach
  void open() throws IOException {
    document.addPage(page);
    form = new PDAcroForm(document);
    document.getDocumentCatalog().setAcroForm(form);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("Helv"), FONT);
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 12 Tf 0 g");
    try (PDPageContentStream drawn = new PDPageContentStream(document, page)) {
      say(drawn, 60, 700, "Head of the family:");
      say(drawn, 60, 670, "District:");
      say(drawn, 60, 500, "The end of the form");
    }
  }

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  private static void say(PDPageContentStream drawn, float left, float height, String words)
      throws IOException {
    drawn.beginText();
    drawn.setFont(FONT, 12);
    drawn.newLineAtOffset(left, height);
    drawn.showText(words);
    drawn.endText();
  }

  private void place(PDField field, float height, float high) throws IOException {
    field.setPartialName("f" + form.getFields().size());
    PDAnnotationWidget widget = field.getWidgets().getFirst();
    widget.setRectangle(new PDRectangle(180, height - 5, 300, high));
    page.getAnnotations().add(widget);
    form.getFields().add(field);
  }

  private PDTextField text(float height, String value) throws IOException {
    PDTextField field = new PDTextField(form);
    place(field, height, 18);
    field.getCOSObject().setString(COSName.V, value);
    return field;
  }

  private FileText read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return new OfficeXml(folder).read(FileFormat.PDF, out.toByteArray());
  }

  @Test
  void aValueThatNothingDrawsStandsBesideItsLabel() throws IOException {
    text(700, "Ахметова Сәуле Қанатқызы");
    text(670, "Сарыбұлақ");

    assertEquals(
        "p Head of the family: Ахметова Сәуле Қанатқызы | p District: Сарыбұлақ"
            + " | p The end of the form",
        OfficeXml.told(read()));
  }

  @Test
  void whereViewersDrawAllFieldsAnewTheValueCountsAndNotTheOldLooks() throws IOException {
    PDTextField field = text(700, "");
    field.setValue("Old looks");
    field.getCOSObject().setString(COSName.V, "Жаңа мән");
    assertTrue(read().text().contains("Old looks"));

    form.setNeedAppearances(true);
    FileText anew = read();
    assertTrue(anew.text().contains("Head of the family: Жаңа мән"), anew.text());
    assertFalse(anew.text().contains("Old looks"), anew.text());
  }

  @Test
  void aChoiceIsReadAsItIsShownAndLinesStayLines() throws IOException {
    PDComboBox choice = new PDComboBox(form);
    place(choice, 670, 18);
    COSArray pair = new COSArray();
    pair.add(new COSString("7"));
    pair.add(new COSString("Көктал"));
    COSArray choices = new COSArray();
    choices.add(pair);
    choice.getCOSObject().setItem(COSName.OPT, choices);
    choice.getCOSObject().setString(COSName.V, "7");
    text(640, "Сарыбұлақ ауылы, Бейбітшілік көшесі, 17-үй, 4-пәтер");
    PDTextField many = new PDTextField(form);
    many.setMultiline(true);
    place(many, 560, 60);
    many.getCOSObject().setString(COSName.V, "Бірінші жол\nЕкінші жол");

    String text = read().text();

    assertTrue(text.contains("District: Көктал"), text);
    assertTrue(text.contains("Бірінші жол\nЕкінші жол"), text);
  }

  @Test
  void passwordsButtonsHiddenFieldsAndThoseWithoutAPlaceSayNothing() throws IOException {
    PDTextField password = text(700, "құпия");
    password.setPassword(true);
    text(670, "жасырын").getWidgets().getFirst().setHidden(true);
    text(640, "орынсыз").getWidgets().getFirst().setRectangle(new PDRectangle(60, 640, 0, 0));
    PDPushButton button = new PDPushButton(form);
    place(button, 610, 18);
    button.getCOSObject().setString(COSName.V, "батырма");
    form.setNeedAppearances(true);

    assertEquals(
        "p Head of the family: | p District: | p The end of the form", OfficeXml.told(read()));
  }

  @Test
  void aValueThatLiesOffThePageIsNotReadAndOneThatReachesOverItsEdgeAsFarAsItIsSeen()
      throws IOException {
    page.setCropBox(new PDRectangle(50, 400, 400, 400));
    form.setNeedAppearances(true);
    text(700, "бірге").getWidgets().getFirst().setRectangle(new PDRectangle(5000, 5000, 300, 18));
    text(700, ONE).getWidgets().getFirst().setRectangle(new PDRectangle(180, 100, 300, 18));
    text(700, "аааббб").getWidgets().getFirst().setRectangle(new PDRectangle(430, 665, 40, 18));

    FileText read = read();

    assertEquals(
        "p Head of the family: | p District: ааа | p The end of the form", OfficeXml.told(read));
    assertFalse(read.text().contains("бірге"), read.text());
    assertEquals(1, read.inside().personsBeside(), "whoever downloads the file has it");
  }

  @Test
  void aValueWithoutEndHarmsNothing() throws IOException {
    for (int i = 0; i < 10; i++) {
      text(700, "ж".repeat(30_000));
    }
    text(670, ONE);

    FileText read = read();

    assertTrue(read.text().contains("The end of the form"), "the page is whole");
    assertTrue(read.text().length() < 100_000, "length: " + read.text().length());
    assertEquals(1, read.inside().personsBeside(), "what isn't put in place still counts");
  }
}
