package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.inquiry.InquiryStore;
import org.unifiedportal.core.inquiry.InquiryTally;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.tuning.Tuning;
import org.unifiedportal.core.tuning.TuningStore;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.settings.Settings;
import org.unifiedportal.war.tuning.LiveTuning;
import org.unifiedportal.war.tuning.TuningDesk;

/** Builds what counts questions, and what editors tune the search with. */
@ApplicationScoped
class TuningWiring {
  @Produces
  @Singleton
  InquiryStore inquiries(Database database) {
    return InquiryStore.in(database);
  }

  @Produces
  @Singleton
  InquiryTally tally(InquiryStore store, PortalTime time) {
    return new InquiryTally(store, time);
  }

  @Produces
  @Singleton
  TuningStore store(Database database, PortalTime time) {
    return TuningStore.in(database, time);
  }

  @Produces
  @Singleton
  LiveTuning live(TuningStore store, AgencyStore agencies, Journal journal, Settings settings) {
    return new LiveTuning(store, agencies, journal, OwnSynonyms.of(settings.home()));
  }

  @Produces
  @Singleton
  TuningDesk desk(
      Database database,
      TuningStore store,
      Journal journal,
      LiveTuning live,
      Search search,
      Stores stores) {
    return new TuningDesk(store, new Tuning(database, store, journal), live, search, stores);
  }
}
