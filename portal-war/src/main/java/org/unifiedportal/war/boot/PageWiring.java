package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.page.ErrorPages;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Site;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.settings.Settings;
import org.unifiedportal.war.site.PortalPages;

/** Builds the pages. */
@ApplicationScoped
class PageWiring {
  @Produces
  @Singleton
  Site site(Settings settings, PortalTime time) {
    return new Site(settings.baseUrl().toString(), time);
  }

  @Produces
  @Singleton
  Stores stores(Site site, AgencyStore agencies, PublicationStore publications, PathStore paths) {
    return new Stores(site, agencies, publications, paths);
  }

  @Produces
  @Singleton
  PageSource pages(Stores stores) {
    return PortalPages.over(stores);
  }

  @Produces
  @Singleton
  ErrorPages errors(Site site) {
    return new ErrorPages(site);
  }
}
