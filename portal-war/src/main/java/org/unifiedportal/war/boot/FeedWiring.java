package org.unifiedportal.war.boot;

import static org.unifiedportal.core.text.Language.EN;
import static org.unifiedportal.core.text.Language.KK;
import static org.unifiedportal.core.text.Language.RU;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.picture.GonePictures;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.feed.entry.FeedEntryStore;
import org.unifiedportal.feed.format.FeedSite;
import org.unifiedportal.feed.format.Feeds;
import org.unifiedportal.war.feed.DocumentFeeds;
import org.unifiedportal.war.feed.FeedContent;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Words;
import org.unifiedportal.war.settings.Settings;

/** Builds the feeds. */
@ApplicationScoped
class FeedWiring {
  @Produces
  @Singleton
  FeedSite site(Settings settings) {
    return new FeedSite(settings.baseUrl(), LocalText.of(name(KK), name(RU), name(EN)));
  }

  private static String name(Language language) {
    return Words.in(language).say("portal.name");
  }

  @Produces
  @Singleton
  Feeds feeds(
      Database database,
      FeedSite site,
      PortalTime time,
      PublicationStore publications,
      GonePictures gone) {
    return new Feeds(database, site, time, new FeedContent(publications, site, time, gone::now));
  }

  @Produces
  @Singleton
  FeedEntryStore entries(Database database) {
    return FeedEntryStore.in(database);
  }

  @Produces
  @Singleton
  DocumentFeeds documentFeeds(
      AgencyStore agencies, Papers papers, Journal journal, FeedSite site, PortalTime time) {
    return new DocumentFeeds(agencies, papers, journal, site, time);
  }
}
