package org.unifiedportal.war.site;

import java.util.List;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.war.agency.AgencyHomes;
import org.unifiedportal.war.document.DocumentListPages;
import org.unifiedportal.war.document.DocumentPages;
import org.unifiedportal.war.document.TwinPages;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Pages;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.publication.ListPages;
import org.unifiedportal.war.publication.PublicationPages;
import org.unifiedportal.war.search.Filling;
import org.unifiedportal.war.search.SearchListener;
import org.unifiedportal.war.search.SearchPages;
import org.unifiedportal.war.section.SectionPages;

/** The table of all pages: who answers which address, in the order they are asked. */
public final class PortalPages {
  private PortalPages() {}

  /** All pages of a portal over these stores and an index that is always filled. */
  public static PageSource over(Stores stores, Search search) {
    return over(stores, search, Filling.NEVER);
  }

  /** All pages of a portal over these stores; nobody counts. */
  public static PageSource over(Stores stores, Search search, Filling filling) {
    return over(stores, search, filling, SearchListener.NOBODY);
  }

  /** All pages of a portal over these stores. */
  public static PageSource over(
      Stores stores, Search search, Filling filling, SearchListener listener) {
    List<PageMaker> makers =
        List.of(
            new ChoicePages(stores),
            new PortalHomes(stores),
            new TextPages(stores),
            new FeedsPages(stores),
            new SearchPages(stores, search, filling, listener),
            new AgencyHomes(stores),
            new SectionPages(stores, RequiredSections.ofLaw()),
            new ListPages(stores),
            new DocumentListPages(stores),
            new DocumentPages(stores),
            new TwinPages(stores),
            new PublicationPages(stores));
    TypedPaths typed = new TypedPaths(makers);
    UnknownPages unknown = new UnknownPages(stores);
    return new Pages(makers, asked -> typed.answer(asked).or(() -> unknown.answer(asked)));
  }
}
