package org.unifiedportal.war.document;

import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageModel;
import org.unifiedportal.war.publication.ListPage;

/**
 * The list of an agency's documents, with the ways to have them all.
 *
 * @param zip address of the archive
 * @param table address of the cards as a table
 */
public record FilesPage(ListPage list, String zip, String table) implements PageModel {
  @Override
  public Frame frame() {
    return list.frame();
  }
}
