package org.unifiedportal.war.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Coverage;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.Legal;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Licence;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.document.Topic;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileFormat;

/**
 * A row of {@code documents.yaml}: a document and the words its files are made of.
 *
 * @param days when it was signed, counted from today; it is published a day later
 * @param text paragraphs by language, or the lines of a table
 */
record DemoPaper(
    String agency,
    String kind,
    String format,
    int days,
    Optional<String> number,
    Optional<String> topic,
    LocalText title,
    Optional<LocalText> issuer,
    Optional<LocalText> signatory,
    Map<Language, List<String>> text) {

  FileFormat fileFormat() {
    return FileFormat.find(format).orElseThrow();
  }

  Card card(PortalTime time) {
    DocumentKind paper = DocumentKind.find(kind).orElseThrow();
    boolean act = paper.isLegalAct();
    return new Card(
        paper,
        title,
        new Requisites(number, Optional.of(time.today().plusDays(days)), signatory, issuer),
        new Legal(act ? Optional.of(LegalState.IN_FORCE) : Optional.empty(), List.of()),
        new Coverage(Set.of(), topic.flatMap(Topic::find), Optional.empty()),
        act ? Licence.OFFICIAL_TEXT : Licence.CC_BY,
        Optional.empty());
  }

  byte[] file(Language language) {
    String heading = title.shown(language).words();
    List<String> lines = text.get(language);
    return switch (fileFormat()) {
      case DOCX -> OfficeFile.docx(heading, lines);
      case ODT -> OfficeFile.odt(heading, lines);
      case CSV -> OfficeFile.csv(lines);
      default -> throw new IllegalStateException("the demo makes no such file: " + format);
    };
  }
}
