package org.unifiedportal.war.http;

import java.util.Locale;
import java.util.Map;

/** Media types by the ending of a name; an unknown ending is bytes to be saved. */
final class FileTypes {
  private static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("gif", "image/gif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("vtt", "text/vtt;charset=utf-8"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("webmanifest", "application/manifest+json"));

  private FileTypes() {}

  static String of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_ENDING.getOrDefault(ending, UNKNOWN);
  }

  /** Whether a browser may show it inside a page; everything else is saved. */
  static boolean isShown(String type) {
    return type.startsWith("image/") || type.startsWith("video/") || type.startsWith("text/vtt");
  }
}
