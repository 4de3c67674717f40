package org.unifiedportal.war.account;

import java.util.List;
import org.unifiedportal.war.page.Reader;

/** What browser on what system, as a person would say it; else the first words it says itself. */
final class DeviceWords {
  private static final List<String> BROWSERS =
      List.of("YaBrowser", "Edg", "OPR", "SamsungBrowser", "Firefox", "Chrome", "Safari");
  private static final List<String> SYSTEMS =
      List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

  private DeviceWords() {}

  static String of(String name, Reader reader) {
    String browser = first(BROWSERS, name);
    String system = first(SYSTEMS, name);
    String known = String.join(" · ", List.of(said(browser), system)).replaceAll("^ · | · $", "");
    return known.isEmpty() ? reader.say("sessions.unknown") : known;
  }

  private static String first(List<String> signs, String name) {
    return signs.stream().filter(name::contains).findFirst().orElse("");
  }

  private static String said(String browser) {
    return switch (browser) {
      case "Edg" -> "Edge";
      case "OPR" -> "Opera";
      case "YaBrowser" -> "Yandex";
      case "SamsungBrowser" -> "Samsung Internet";
      default -> browser;
    };
  }
}
