package org.unifiedportal.war.page;

/** How large a download is, in the words of the reader. */
public final class FileSize {
  private static final long KILO = 1000;

  private FileSize() {}

  /** Bytes, whole kilobytes, or megabytes to a tenth; decimal units, as phone shops use them. */
  public static String words(Words words, long bytes) {
    if (bytes < KILO) {
      return words.count("size.bytes", bytes);
    }
    if (bytes < KILO * KILO) {
      return words.say("size.kilo", Math.round((double) bytes / KILO));
    }
    return words.say("size.mega", tenths(words, (double) bytes / (KILO * KILO)));
  }

  private static String tenths(Words words, double number) {
    long tenths = Math.round(number * 10);
    return tenths % 10 == 0
        ? Numbers.grouped(tenths / 10)
        : Numbers.grouped(tenths / 10) + words.say("number.decimal") + tenths % 10;
  }
}
