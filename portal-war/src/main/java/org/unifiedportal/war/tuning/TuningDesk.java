package org.unifiedportal.war.tuning;

import org.unifiedportal.core.tuning.Tuned;
import org.unifiedportal.core.tuning.Tuning;
import org.unifiedportal.core.tuning.TuningStore;
import org.unifiedportal.search.query.Search;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.page.Stores;

/** Everything the screens of tuning work with. */
public record TuningDesk(
    TuningStore store, Tuning tuning, LiveTuning live, Search search, Stores stores) {
  SynonymKind synonyms() {
    return new SynonymKind(store, tuning, live);
  }

  BetKind bets() {
    return new BetKind(store, tuning, live, new PageAddresses(stores));
  }

  <T extends Tuned> TunedPages<T> pages(TunedKind<T> kind, Reception reception, Screens screens) {
    return new TunedPages<>(
        kind,
        new Trying(search, stores.agencies()),
        new Places(stores.agencies()),
        reception,
        screens);
  }
}
