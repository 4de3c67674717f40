package org.unifiedportal.core.vault;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every sort, good and bad, made while the tests run. */
public final class MadeFiles {
  private MadeFiles() {}

  /** A DOCX with one paragraph. */
  public static byte[] docx(String words) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", utf8("<Types/>"));
    entries.put(
        "word/document.xml",
        utf8(
            "<w:document><w:body><w:p><w:r><w:t>"
                + words
                + "</w:t></w:r></w:p></w:body></w:document>"));
    return zip(entries);
  }

  /** An ODT with one paragraph. */
  public static byte[] odt(String words) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    entries.put("content.xml", utf8("<text:p>" + words + "</text:p>"));
    return zip(entries);
  }

  /** The beginning of an old DOC; this storage is told of behind so many bytes. */
  public static byte[] doc(int before, String storage) {
    ByteBuffer doc = ByteBuffer.allocate(1024 + before + 9 * 1024 * 1024);
    doc.order(ByteOrder.LITTLE_ENDIAN);
    doc.putLong(0xE11AB1A1E011CFD0L);
    entry(doc, 512, "WordDocument", 2);
    entry(doc, 1024 + before, storage, 1);
    return doc.array();
  }

  private static void entry(ByteBuffer doc, int at, String name, int type) {
    doc.put(at, name.getBytes(StandardCharsets.UTF_16LE));
    doc.putShort(at + 64, (short) (2 * name.length() + 2));
    doc.put(at + 66, (byte) type);
  }

  /** Something that begins and ends as a PDF. */
  public static byte[] pdf(String words) {
    return utf8("%PDF-1.7\n% " + words + "\n%%EOF\n");
  }

  /** A packed file of these entries. */
  public static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** A picture of this size. */
  public static byte[] picture(String format, int width, int height) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      drawn.setRGB(width / 2, height / 2, 0xF2B705);
      ImageIO.write(drawn, format, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** A JPEG that tells where it was taken, by whom, and that it lies on its side. */
  public static byte[] tellingPhoto() {
    byte[] photo = picture("jpg", 8, 6);
    ByteArrayOutputStream telling = new ByteArrayOutputStream();
    telling.write(photo, 0, 2);
    telling.writeBytes(ExifOrientation.segment(6));
    telling.writeBytes(segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x>Қонаев</x>"));
    telling.writeBytes(segment(0xFE, "GPS 43.2020 N 76.6270 E"));
    telling.write(photo, 2, photo.length - 2);
    telling.writeBytes(utf8("hidden behind the end"));
    return telling.toByteArray();
  }

  private static byte[] segment(int marker, String words) {
    byte[] said = utf8(words);
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    segment.write(0xFF);
    segment.write(marker);
    segment.write((said.length + 2) >> 8);
    segment.write(said.length + 2);
    segment.writeBytes(said);
    return segment.toByteArray();
  }

  /** Words as UTF-8. */
  public static byte[] utf8(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
