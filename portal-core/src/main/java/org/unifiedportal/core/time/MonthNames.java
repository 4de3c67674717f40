package org.unifiedportal.core.time;

import java.util.List;

/** What the months are called where a day is written, January first. */
public final class MonthNames {
  /** In Kazakh, without an ending: «2026 жылғы 23 шілде». */
  public static final List<String> KAZAKH =
      List.of(
          "қаңтар",
          "ақпан",
          "наурыз",
          "сәуір",
          "мамыр",
          "маусым",
          "шілде",
          "тамыз",
          "қыркүйек",
          "қазан",
          "қараша",
          "желтоқсан");

  /** In Russian, as behind a figure: «23 июля 2026 года». */
  public static final List<String> RUSSIAN =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");

  private MonthNames() {}
}
