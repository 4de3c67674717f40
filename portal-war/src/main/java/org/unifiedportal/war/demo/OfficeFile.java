package org.unifiedportal.war.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.unifiedportal.war.page.Html;

/** The smallest files that office programs open: the same words give the same bytes. */
final class OfficeFile {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPES =
      XML
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
          + "relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
          + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
          + "</Types>";
  private static final String RELATIONS =
      XML
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
  private static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";
  private static final String MANIFEST =
      XML
          + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
          + " manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\""
          + " manifest:media-type=\""
          + ODT_TYPE
          + "\"/><manifest:file-entry manifest:full-path=\"content.xml\""
          + " manifest:media-type=\"text/xml\"/></manifest:manifest>";
  private static final String ODT_HEAD =
      XML
          + "<office:document-content"
          + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.3\">"
          + "<office:body><office:text>";

  private OfficeFile() {}

  static byte[] docx(String heading, List<String> paragraphs) {
    String body =
        paragraphs.stream()
            .map(words -> "<w:p><w:r><w:t>" + Html.escape(words) + "</w:t></w:r></w:p>")
            .collect(Collectors.joining());
    String bold =
        "<w:p><w:r><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr><w:t>"
            + Html.escape(heading)
            + "</w:t></w:r></w:p>";
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", TYPES);
    entries.put("_rels/.rels", RELATIONS);
    entries.put(
        "word/document.xml",
        XML
            + "<w:document xmlns:w=\""
            + WORD
            + "\"><w:body>"
            + bold
            + body
            + "</w:body></w:document>");
    return zip(entries);
  }

  static byte[] odt(String heading, List<String> paragraphs) {
    String body =
        paragraphs.stream()
            .map(words -> "<text:p>" + Html.escape(words) + "</text:p>")
            .collect(Collectors.joining());
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("mimetype", ODT_TYPE);
    entries.put(
        "content.xml",
        ODT_HEAD
            + "<text:h text:outline-level=\"1\">"
            + Html.escape(heading)
            + "</text:h>"
            + body
            + "</office:text></office:body></office:document-content>");
    entries.put("META-INF/manifest.xml", MANIFEST);
    return zip(entries);
  }

  static byte[] csv(List<String> lines) {
    return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        put(zip, entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory doesn't fail to be written", impossible);
    }
    return bytes.toByteArray();
  }

  /** ODF wants its type stored, not packed, so that it can be read at a fixed place. */
  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    if (name.equals("mimetype")) {
      CRC32 sum = new CRC32();
      sum.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(sum.getValue());
    }
    zip.putNextEntry(entry);
    zip.write(content);
  }
}
