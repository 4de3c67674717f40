package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.text.Slug;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.feed.entry.FeedProjection;
import org.unifiedportal.search.index.SearchIndex;
import org.unifiedportal.search.index.SearchProjection;
import org.unifiedportal.search.index.Sources;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.search.query.Suggesting;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.settings.Settings;
import org.unifiedportal.war.tuning.LiveTuning;

/** Builds the read sides that follow the journal: the search index and the feed entries. */
@ApplicationScoped
class ReadWiring {
  @Produces
  @Singleton
  SearchIndex index(
      Settings settings,
      PublicationStore publications,
      Journal journal,
      AgencyStore agencies,
      PortalTime time,
      DocumentStore documents,
      FileStore files) {
    Function<AgencyId, Slug> slugs = id -> agencies.find(id).map(Agency::slug).orElseThrow();
    return SearchIndex.open(
        settings.home().resolve("index"),
        new Sources(publications, journal, slugs, time)
            .with(new Sources.Papers(documents, files, agencies).calling(Papers::called)));
  }

  void close(@Disposes SearchIndex index) {
    index.close();
  }

  @Produces
  @Singleton
  SearchProjection searchProjection(SearchIndex index) {
    return index.projection();
  }

  @Produces
  @Singleton
  Search search(SearchIndex index, PortalTime time, LiveTuning tuning) {
    return new Search(index, time).with(tuning);
  }

  @Produces
  @Singleton
  Suggesting suggesting(SearchIndex index) {
    return new Suggesting(index);
  }

  @Produces
  @Singleton
  FeedProjection feedProjection(Database database) {
    return new FeedProjection(database);
  }
}
