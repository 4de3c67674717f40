package org.unifiedportal.war.document;

import java.util.List;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageModel;

/**
 * The page of a document.
 *
 * @param paper what sort of paper it is, in a word
 * @param heading the title, and what an act's force is
 * @param notices what the reader must know before the tap, possibly nothing
 * @param files the reader's own first
 * @param facts the passport; values are HTML
 * @param relations what it does to other acts and they to it
 * @param textLink where its text is a page; empty when it is none
 */
public record DocumentPage(
    Frame frame,
    String paper,
    Heading heading,
    List<String> notices,
    List<FileLink> files,
    List<Fact> facts,
    List<Version> versions,
    List<Related> relations,
    String textLink)
    implements PageModel {

  /** The title; {@code lang} is empty when it is in the reader's language. */
  public record Heading(String words, String lang, Force force) {}

  /**
   * A file to tap.
   *
   * @param words such as «DOCX · 56 КБ · 3 бет»
   * @param language the language of the file, in itself
   * @param twin where it is read as a page, or why it isn't
   * @param flaws what makes it hard to read for some, possibly nothing
   */
  public record FileLink(
      String link,
      String words,
      String language,
      String tag,
      String sha256,
      Twin twin,
      List<String> flaws) {}

  /**
   * A file as a page.
   *
   * @param link empty when there is no such page
   * @param why says in that case the reason; empty as long as it isn't known
   */
  public record Twin(String link, String why) {}

  /** A line of the passport. */
  public record Fact(String name, String value) {}

  /** An edition. */
  public record Version(String name, String day, String note, List<FileLink> files) {}

  /** Documents in one relation to this one. */
  public record Related(String name, List<Other> others) {}

  /** Another document. */
  public record Other(String link, String title, String lang) {}
}
