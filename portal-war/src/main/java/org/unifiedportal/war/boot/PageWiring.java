package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.inquiry.InquiryTally;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.notice.NoticeStore;
import org.unifiedportal.core.picture.GonePictures;
import org.unifiedportal.core.place.KnownPlaces;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.search.index.SearchIndex;
import org.unifiedportal.search.query.AgencyNames;
import org.unifiedportal.search.query.PlaceNames;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.war.page.ErrorPages;
import org.unifiedportal.war.page.NoticeBoard;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.PaperWords;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Site;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.search.Filling;
import org.unifiedportal.war.section.Stocks;
import org.unifiedportal.war.settings.Settings;
import org.unifiedportal.war.shelf.CachedPages;
import org.unifiedportal.war.shelf.Freshness;
import org.unifiedportal.war.shelf.Shelf;
import org.unifiedportal.war.shelf.ShelfPaths;
import org.unifiedportal.war.shelf.ShelfProjection;
import org.unifiedportal.war.shelf.ShelvedPages;
import org.unifiedportal.war.shelf.StaleMark;
import org.unifiedportal.war.site.PortalPages;

/** Builds the pages. */
@ApplicationScoped
class PageWiring {
  /** How many bytes of rendered pages stay in memory. */
  private static final long MEMORY = 32L << 20;

  /** So many entries behind is the pace of every day, not an index that is being filled. */
  private static final int FEW = 20;

  @Produces
  @Singleton
  Site site(Settings settings, PortalTime time, GonePictures gone) {
    return new Site(settings.baseUrl().toString(), time, gone::now);
  }

  @Produces
  @Singleton
  Papers papers(DocumentStore documents, FileStore files, PaperWords words) {
    return new Papers(documents, files, words);
  }

  @Produces
  @Singleton
  PaperWords words() {
    return PaperWords.keeping();
  }

  @Produces
  @Singleton
  Stores stores(
      Site site,
      AgencyStore agencies,
      PublicationStore publications,
      PathStore paths,
      Papers papers,
      NoticeBoard board,
      PlaceNames places) {
    AgencyNames names = new AgencyNames(agencies);
    return new Stores(site, agencies, publications, paths, papers, board, places, names);
  }

  @Produces
  @Singleton
  PlaceNames placeNames(KnownPlaces places) {
    return new PlaceNames(places);
  }

  @Produces
  @Singleton
  Stocks stocks(PublicationStore publications, DocumentStore documents) {
    return new Stocks(publications, documents);
  }

  @Produces
  @Singleton
  NoticeBoard board(
      NoticeStore notices, AgencyStore agencies, PortalTime time, Freshness freshness) {
    return new NoticeBoard(notices, agencies, time, freshness::noteTurn);
  }

  @Produces
  @Singleton
  Freshness freshness() {
    return new Freshness();
  }

  @Produces
  @Singleton
  @Typed(CachedPages.class)
  CachedPages cachedPages(
      Stores stores,
      Search search,
      SearchIndex index,
      InquiryTally tally,
      Freshness freshness,
      PortalTime time) {
    Filling filling =
        () -> index.health().rebuilding() || index.projection().cursor() + FEW < freshness.newest();
    return new CachedPages(
        PortalPages.over(stores, search, filling, tally::asked), freshness, time, MEMORY);
  }

  @Produces
  @Singleton
  Shelf shelf(Settings settings) {
    return Shelf.open(settings.home().resolve("shelf.mv"));
  }

  void close(@Disposes Shelf shelf) {
    shelf.close();
  }

  @Produces
  @Singleton
  ShelfProjection shelfProjection(
      Shelf shelf,
      CachedPages pages,
      AgencyStore agencies,
      PublicationStore publications,
      DocumentStore documents,
      Journal journal) {
    return new ShelfProjection(
        shelf, pages, agencies, new ShelfPaths(publications, documents), journal);
  }

  @Produces
  @Singleton
  StaleMark staleMark(PortalTime time, NoticeBoard board) {
    return new StaleMark(time, board);
  }

  @Produces
  @Singleton
  @Typed({ShelvedPages.class, PageSource.class})
  ShelvedPages pages(CachedPages pages, Shelf shelf, Freshness freshness, StaleMark mark) {
    return new ShelvedPages(pages, shelf, freshness, mark);
  }

  @Produces
  @Singleton
  ErrorPages errors(Site site) {
    return new ErrorPages(site);
  }
}
