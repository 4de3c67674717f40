package org.unifiedportal.war.document;

import java.util.List;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageModel;

/**
 * A file as a page. Either {@code body} or {@code sheet} shows what is inside; where both are
 * empty, {@code why} says the reason.
 *
 * @param paper what sort of paper it is, in a word
 * @param document address of the page of its document
 * @param files the file itself to download; none while it waits for its verdict
 * @param lang of what is inside
 * @param body HTML
 * @param sheet none or one
 */
public record TwinPage(
    Frame frame,
    String paper,
    DocumentPage.Heading heading,
    String document,
    List<DocumentPage.FileLink> files,
    String lang,
    String why,
    String body,
    List<SheetView> sheet,
    Pager pager)
    implements PageModel {

  /**
   * Other parts of the same file.
   *
   * @param words which part this is of how many; empty when it is the only one
   * @param tabs the sheets of a workbook, when there are several
   * @param previous address of the part before; empty on the first
   * @param next address of the part behind; empty on the last
   */
  public record Pager(String words, List<Tab> tabs, String previous, String next) {
    /** There is but one part. */
    public static final Pager NONE = new Pager("", List.of(), "", "");
  }

  /** A sheet by its name. */
  public record Tab(String link, String words, boolean isHere) {}
}
