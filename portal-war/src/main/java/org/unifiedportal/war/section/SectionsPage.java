package org.unifiedportal.war.section;

import java.util.List;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageModel;

/**
 * The menu of the sections that the law asks of an agency, and how fully they are filled.
 *
 * @param table address of the report as CSV
 * @param report address of the report as PDF
 */
public record SectionsPage(
    Frame frame, List<Meter> meters, List<Group> groups, String table, String report)
    implements PageModel {

  /**
   * How many sections a language fills.
   *
   * @param words the same in words
   */
  public record Meter(String words, long filled, int all) {}

  /**
   * Sections that stand together.
   *
   * @param key names the group in addresses
   * @param filled in how many of them anything stands, in words
   */
  public record Group(String key, String name, String filled, List<Row> rows) {}

  /**
   * A section.
   *
   * @param amount how much stands in it and since when, in words
   * @param states how it stands in each language, in words
   */
  public record Row(
      String link, String name, String clause, String amount, String states, boolean isWhole) {}
}
