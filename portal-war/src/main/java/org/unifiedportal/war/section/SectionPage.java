package org.unifiedportal.war.section;

import java.util.List;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageModel;
import org.unifiedportal.war.publication.Card;

/**
 * One section that the law asks for.
 *
 * @param key of the section, to search within it
 * @param explains what stands here
 * @param duty the clause and the act, in words
 * @param empty who must put it here and by when; shown while nothing is there
 * @param next address of the next page, or empty
 */
public record SectionPage(
    Frame frame,
    String key,
    String title,
    String explains,
    String duty,
    String empty,
    List<Card> cards,
    String next,
    Files files)
    implements PageModel {

  /** Whether nothing at all stands here. */
  public boolean isEmpty() {
    return cards.isEmpty() && files.cards().isEmpty();
  }

  /**
   * The newest downloads of the section.
   *
   * @param zip address of all of them in one
   */
  public record Files(List<Card> cards, String zip) {}
}
