package org.unifiedportal.war.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Variant;

class FileLinksTest {
  private static final PortalTime TIME =
      PortalTime.by(Clock.fixed(Instant.parse("2026-11-24T07:00:00Z"), ZoneOffset.UTC));

  private static String said(Language language, FileFormat format, int count) {
    FileFacts facts =
        new FileFacts(
            new FileHash("0".repeat(64)),
            format,
            1024,
            OptionalInt.of(count),
            Reading.READ,
            Set.of());
    String words = FileLinks.words(facts, Reader.of(language, Variant.NORMAL, TIME));
    return words.substring(words.lastIndexOf('·') + 2).replace('\u00a0', ' ');
  }

  @Test
  void pagesOfATextAreAboutSoManyAndThoseOfAPdfAreCounted() {
    assertEquals("3 бет", said(Language.KK, FileFormat.PDF, 3));
    assertEquals("шамамен 3 бет", said(Language.KK, FileFormat.DOCX, 3));
    assertEquals("около 21 страницы", said(Language.RU, FileFormat.ODT, 21));
    assertEquals("около 3 страниц", said(Language.RU, FileFormat.DOC, 3));
    assertEquals("about 1 page", said(Language.EN, FileFormat.DOCX, 1));
  }

  @Test
  void workbooksHaveSheetsAndPresentationsSlides() {
    assertEquals("2 парақ", said(Language.KK, FileFormat.XLSX, 2));
    assertEquals("2 листа", said(Language.RU, FileFormat.ODS, 2));
    assertEquals("12 слайдов", said(Language.RU, FileFormat.PPTX, 12));
    assertEquals("1 slide", said(Language.EN, FileFormat.ODP, 1));
  }
}
