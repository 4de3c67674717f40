package org.unifiedportal.war.publication;

import java.util.List;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageModel;

/**
 * The page of one publication.
 *
 * @param notices what the reader must know before reading: another language, archive
 * @param facts the kind's own fields
 * @param related others of the same kind, newest first
 */
public record PublicationPage(
    Frame frame,
    Badge badge,
    Text text,
    Track track,
    List<Notice> notices,
    List<KindFacts.Fact> facts,
    Dates dates,
    List<Card> related)
    implements PageModel {

  /** The kind as it is shown: style name, word, drawing, and the way to its list. */
  public record Badge(String look, String word, String icon, String list, String listWords) {}

  /**
   * The words of the publication.
   *
   * @param lang their language when it isn't the reader's, else empty
   * @param body HTML
   * @param answeredBy HTML, or empty
   */
  public record Text(String lang, String title, String lead, String body, String answeredBy) {}

  /** A sentence set apart above the text. */
  public record Notice(String look, String words) {}

  /** A day and what happened on it, both HTML. */
  public record Note(String day, String words) {}

  /**
   * When it was posted and changed.
   *
   * @param updated HTML, or empty when it never was
   * @param changes what the citizen must know of the changes, newest first
   * @param followUps what happened later, newest first
   */
  public record Dates(String posted, String updated, List<Note> changes, List<Note> followUps) {}
}
