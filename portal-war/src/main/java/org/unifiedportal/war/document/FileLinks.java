package org.unifiedportal.war.document;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unifiedportal.core.document.DocumentEdition;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.KeptFile;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.war.page.FileSize;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Reader;

/** Files as links that say what comes before the tap: format, size, pages. */
public record FileLinks(Papers papers, Reader reader) {
  private static final String DOT = " · ";

  /** The clean files of an edition, the reader's language first. */
  List<DocumentPage.FileLink> of(DocumentEdition edition, Function<DocumentFile, String> address) {
    return of(edition.files().stream().filter(file -> kept(file).isClean()), address);
  }

  /** These files, the reader's language first. */
  List<DocumentPage.FileLink> of(
      Stream<DocumentFile> clean, Function<DocumentFile, String> address) {
    return clean
        .sorted(
            Comparator.comparing((DocumentFile file) -> file.language() != reader.language())
                .thenComparing(DocumentFile::language))
        .map(file -> link(file, address.apply(file)))
        .toList();
  }

  private DocumentPage.FileLink link(DocumentFile file, String address) {
    return new DocumentPage.FileLink(
        address,
        words(kept(file).facts(), reader),
        file.language().ownName(),
        file.language().tag(),
        file.hash().value(),
        twin(kept(file).facts(), address),
        kept(file).facts().flaws().stream()
            .filter(flaw -> !flaw.isForItsOffice())
            .sorted()
            .map(flaw -> reader.say("flaw." + flaw.key()))
            .toList());
  }

  private DocumentPage.Twin twin(FileFacts facts, String address) {
    boolean shown = facts.reading() == Reading.READ && address.startsWith("/");
    boolean said = facts.reading() == Reading.READ || facts.reading() == Reading.WAITING;
    return new DocumentPage.Twin(
        shown ? reader.to(address.substring(1)) : "",
        said ? "" : reader.say("reading." + facts.toldReading()));
  }

  KeptFile kept(DocumentFile file) {
    return papers.files().find(file.hash()).orElseThrow();
  }

  /** «DOCX · 56 КБ · 3 бет». */
  public static String words(FileFacts facts, Reader reader) {
    String words = facts.format().shownName() + DOT + FileSize.words(reader.words(), facts.size());
    return facts.pages().isPresent()
        ? words + DOT + reader.count(counted(facts.format()), facts.pages().getAsInt())
        : words;
  }

  /** The pages of a text depend on who lays it out. */
  private static String counted(FileFormat format) {
    return switch (format) {
      case DOCX, ODT, DOC, RTF -> "document.pages.about";
      case XLSX, ODS, XLS, CSV -> "document.sheets";
      case PPTX, ODP, PPT -> "document.slides";
      case PDF, HTML, TXT, JPEG, PNG -> "document.pages";
    };
  }
}
