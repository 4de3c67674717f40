package org.unifiedportal.war.boot;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.FoundingAgencies;
import org.unifiedportal.core.agency.IssuingTokens;
import org.unifiedportal.core.agency.KnownAgencies;
import org.unifiedportal.core.agency.TokenStore;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.DatabaseUnusable;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.journal.SetAside;
import org.unifiedportal.core.journal.SetAsideStore;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.feed.entry.FeedEntryStore;
import org.unifiedportal.feed.entry.FeedProjection;
import org.unifiedportal.search.index.SearchIndex;
import org.unifiedportal.search.index.Sources;
import org.unifiedportal.war.check.PortalCheck;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.settings.Settings;

/** The portal's data opened by a command at the shell, without a server. */
public final class OpenPortal implements AutoCloseable {
  private final Connection anchor;
  private final Database database;
  private final Journal journal;
  private final PortalTime time;
  private final Path index;

  private OpenPortal(Connection anchor, Database database, Path home) {
    this.anchor = anchor;
    this.database = database;
    this.time = PortalTime.by(Clock.systemUTC());
    this.journal = Journal.in(database, time);
    this.index = home.resolve("index");
  }

  /**
   * Opens the data of these settings. One connection is held all the time, for H2 closes a database
   * with its last one.
   *
   * @throws DatabaseUnusable when the database can't be used, in one sentence
   */
  public static OpenPortal of(Settings settings) {
    EnvDataSource source = new EnvDataSource();
    try {
      Connection anchor = source.getConnection();
      return new OpenPortal(anchor, Database.open(source, "feed"), settings.home());
    } catch (SQLException unreachable) {
      throw new DatabaseUnusable(
          "The database at %s can't be reached: %s"
              .formatted(
                  settings.database().shown(),
                  unreachable.getMessage().lines().findFirst().orElse("")),
          unreachable);
    }
  }

  /** The agencies. */
  public AgencyStore agencies() {
    return AgencyStore.in(database);
  }

  /** Who founds agencies. */
  public FoundingAgencies founding() {
    return new FoundingAgencies(database, agencies(), PathStore.in(database), journal);
  }

  /** The tokens of programs. */
  public TokenStore tokens() {
    return TokenStore.in(database);
  }

  /** Who makes tokens and ends them. */
  public IssuingTokens issuing() {
    return new IssuingTokens(database, agencies(), tokens(), journal, time);
  }

  /** The comparison of everything with everything. */
  public PortalCheck check() {
    return new PortalCheck(database, journal, index);
  }

  /** What read sides could not take. */
  public List<SetAside> setAside() {
    return SetAsideStore.in(database).all();
  }

  /** Tells all feeds anew; returns how many entries they have. */
  public long rebuildFeeds() {
    FeedProjection projection = new FeedProjection(database);
    SetAsideStore aside = SetAsideStore.in(database);
    aside.forget(projection.name());
    projection.forget();
    Relay relay = new Relay(journal, projection, Quarantine.atOnce(aside, time), told -> {});
    while (relay.deliver()) {
      // Until the end of the journal.
    }
    return FeedEntryStore.in(database).count();
  }

  /** Builds the search index anew; returns how many entries it has. */
  public long rebuildIndex() {
    AgencyStore known = new KnownAgencies(database, agencies());
    SetAsideStore.in(database).forget("search");
    Sources sources =
        new Sources(
                PublicationStore.in(database),
                journal,
                id -> known.find(id).map(Agency::slug).orElseThrow(),
                time)
            .with(
                new Sources.Papers(DocumentStore.in(database), FileStore.in(database), known)
                    .calling(Papers::called));
    try (SearchIndex opened = SearchIndex.open(index, sources)) {
      opened.rebuild().join();
      return opened.health().entries();
    }
  }

  @Override
  public void close() {
    database.close();
    try {
      anchor.close();
    } catch (SQLException alreadyGone) {
      throw new IllegalStateException(alreadyGone);
    }
  }
}
