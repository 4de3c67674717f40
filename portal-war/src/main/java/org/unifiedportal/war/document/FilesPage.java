package org.unifiedportal.war.document;

import java.util.List;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageModel;
import org.unifiedportal.war.publication.ListPage;

/**
 * The list of an agency's documents, with the ways to have them all.
 *
 * @param zip address of the archive
 * @param table address of the cards as a table
 * @param catalogues addresses of the catalogue for other portals: Turtle, then JSON-LD
 */
public record FilesPage(ListPage list, String zip, String table, List<String> catalogues)
    implements PageModel {
  /** Copies the addresses. */
  public FilesPage {
    catalogues = List.copyOf(catalogues);
  }

  @Override
  public Frame frame() {
    return list.frame();
  }
}
