package org.unifiedportal.war.page;

import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.search.query.AgencyNames;

/** All that pages of a test portal are made from. */
public final class MadeUpStores {
  private MadeUpStores() {}

  /** The stores of pages on this site. */
  public static Stores of(TestPortal portal, Site site) {
    return new Stores(
        site,
        portal.agencies,
        portal.publications,
        portal.paths,
        new Papers(DocumentStore.in(portal.database), FileStore.in(portal.database)),
        MadeUpBoard.of(portal),
        MadeUpPlaces.of(portal),
        new AgencyNames(portal.agencies));
  }
}
