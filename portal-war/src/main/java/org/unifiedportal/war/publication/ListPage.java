package org.unifiedportal.war.publication;

import java.util.List;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageModel;

/**
 * One page of a list of a kind.
 *
 * @param count how many there are, in words
 * @param empty what the reader is told when there are none
 * @param years links to the years, newest first
 * @param next address of the next page, or empty
 * @param beside address of the files beside the texts, or empty
 */
public record ListPage(
    Frame frame,
    String title,
    String count,
    String empty,
    List<Year> years,
    List<Card> cards,
    String next,
    String beside)
    implements PageModel {

  /** A link to a year's list. */
  public record Year(String words, String link, boolean isHere) {}
}
