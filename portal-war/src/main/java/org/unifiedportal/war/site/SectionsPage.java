package org.unifiedportal.war.site;

import java.util.List;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageModel;

/**
 * The menu of the sections that the law asks of an agency.
 *
 * @param lead how many of them are filled, in words
 */
public record SectionsPage(Frame frame, String lead, List<Group> groups) implements PageModel {

  /** Sections that stand together. */
  public record Group(String name, List<Row> rows) {}

  /**
   * A section.
   *
   * @param state how much stands in it and since when, in words
   */
  public record Row(String link, String name, String clause, String state, boolean isEmpty) {}
}
