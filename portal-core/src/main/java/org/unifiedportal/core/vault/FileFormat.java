package org.unifiedportal.core.vault;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats an agency may offer for download. The first media type is the one it is sent with,
 * the others are what programs also call it.
 */
public enum FileFormat {
  PDF("pdf", "application/pdf"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  ODT("odt", "application/vnd.oasis.opendocument.text"),
  ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
  ODP("odp", "application/vnd.oasis.opendocument.presentation"),
  DOC("doc", "application/msword"),
  XLS("xls", "application/vnd.ms-excel"),
  PPT("ppt", "application/vnd.ms-powerpoint"),
  RTF("rtf", "application/rtf", "text/rtf"),
  CSV("csv", "text/csv", "application/csv", "text/plain", "application/vnd.ms-excel"),
  HTML("html", "text/html", "application/xhtml+xml"),
  TXT("txt", "text/plain"),
  JPEG("jpg", "image/jpeg", "image/jpg"),
  PNG("png", "image/png");

  private final String key;
  private final List<String> mediaTypes;

  FileFormat(String key, String... mediaTypes) {
    this.key = key;
    this.mediaTypes = List.of(mediaTypes);
  }

  /** The stable name, which is also the ending of file names. */
  @JsonValue
  public String key() {
    return key;
  }

  /** The name citizens know, such as {@code DOCX}. */
  public String shownName() {
    return name().equals("JPEG") ? "JPG" : name();
  }

  /** The media type it is sent with. */
  public String mediaType() {
    return mediaTypes.getFirst();
  }

  /** Whether programs call it by this media type, parameters and case aside. */
  public boolean isCalled(String mediaType) {
    String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return mediaTypes.contains(bare);
  }

  /** Whether a browser could run something in it, so that name and content must agree. */
  public boolean isActive() {
    return this == HTML;
  }

  /** Whether it is a picture. */
  public boolean isPicture() {
    return this == JPEG || this == PNG;
  }

  /** Finds a format by its key. */
  public static Optional<FileFormat> find(String key) {
    return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
  }

  /** Finds the format a file name claims by its ending. */
  public static Optional<FileFormat> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "jpeg" -> Optional.of(JPEG);
      case "htm" -> Optional.of(HTML);
      case "text" -> Optional.of(TXT);
      default -> find(ending);
    };
  }
}
