package org.unifiedportal.search.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Table;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileText;
import org.unifiedportal.core.vault.Leaf;
import org.unifiedportal.core.vault.MadeFiles;
import org.unifiedportal.core.vault.Sheet;

/** Small office files written by hand, and what was read out of them in a few words. */
record OfficeXml(Path folder) {
  static final String ODF =
      "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"";

  FileText docx(String body, Map<String, String> parts) throws IOException {
    Map<String, byte[]> entries = entries(parts);
    entries.put(
        "word/document.xml",
        MadeFiles.utf8("<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"));
    return read(FileFormat.DOCX, MadeFiles.zip(entries));
  }

  FileText odf(FileFormat format, String body) throws IOException {
    String content = "<o " + ODF + ">" + body + "</o>";
    return read(format, MadeFiles.zip(Map.of("content.xml", MadeFiles.utf8(content))));
  }

  FileText xlsx(String cells, Map<String, String> parts) throws IOException {
    Map<String, byte[]> entries = entries(parts);
    entries.put(
        "xl/worksheets/sheet1.xml",
        MadeFiles.utf8("<worksheet><sheetData>" + cells + "</sheetData></worksheet>"));
    return read(FileFormat.XLSX, MadeFiles.zip(entries));
  }

  private static Map<String, byte[]> entries(Map<String, String> parts) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    parts.forEach((name, xml) -> entries.put(name, MadeFiles.utf8(xml)));
    return entries;
  }

  FileText words(FileFormat format, String words) throws IOException {
    return read(format, words.getBytes(StandardCharsets.UTF_8));
  }

  FileText read(FileFormat format, byte[] bytes) throws IOException {
    Path file = folder.resolve("made." + format.key());
    Files.write(file, bytes);
    return new Extraction(ExtractLimits.DEFAULT).read(format, file);
  }

  /** A paragraph of DOCX with these properties. */
  static String p(String properties, String words) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  /** A cell of DOCX. */
  static String tc(String properties, String words) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p("", words) + "</w:tc>";
  }

  static List<Block> blocks(Leaf leaf) throws IOException {
    return BlockJson.readStored(BlockJson.mapper().readTree(leaf.body()));
  }

  static Sheet sheet(FileText read) {
    return Sheet.of(read.inside().leaves().getFirst().body());
  }

  /** «h2 title | p words | 1. item; item | [a, b][c, d]» of the first leaf. */
  static String told(FileText read) throws IOException {
    return String.join(
        " | ", blocks(read.inside().leaves().getFirst()).stream().map(OfficeXml::told).toList());
  }

  private static String told(Block block) {
    return switch (block) {
      case Block.Heading heading -> "h" + heading.level() + " " + heading.text();
      case Block.Paragraph paragraph -> "p " + paragraph.text().text();
      case Block.Listing list ->
          (list.numbered() ? list.start() + ". " : "* ")
              + String.join("; ", list.items().stream().map(RichText::text).toList());
      case Block.Preformatted form -> "pre " + form.text();
      case Table table -> String.join("", table.rows().stream().map(OfficeXml::told).toList());
      default -> throw new AssertionError("no reader makes: " + block);
    };
  }

  private static String told(Table.Row row) {
    return row.cells().stream().map(OfficeXml::told).toList().toString();
  }

  private static String told(Table.Cell cell) {
    String span = cell.columns() > 1 || cell.rows() > 1 ? cell.columns() + "x" + cell.rows() : "";
    return (cell.header() ? "#" : "") + cell.text().text() + span;
  }
}
