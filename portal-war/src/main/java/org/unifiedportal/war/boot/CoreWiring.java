package org.unifiedportal.war.boot;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.DelegationStore;
import org.unifiedportal.core.agency.KnownAgencies;
import org.unifiedportal.core.agency.TokenStore;
import org.unifiedportal.core.inspection.RecommendationStore;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.DatabaseUnusable;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.journal.Receipts;
import org.unifiedportal.core.journal.SetAsideStore;
import org.unifiedportal.core.notice.NoticeStore;
import org.unifiedportal.core.place.KnownPlaces;
import org.unifiedportal.core.place.PlaceStore;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.ScheduleStore;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.settings.Settings;
import org.unifiedportal.war.settings.StartProblem;

/** Builds the database, the clock and the stores, once each. */
@ApplicationScoped
class CoreWiring {
  @Resource(lookup = "java:app/jdbc/portal")
  DataSource source;

  @Produces
  @Singleton
  Settings settings() {
    return Settings.ofProcess();
  }

  @Produces
  @Singleton
  PortalTime time() {
    return PortalTime.by(Clock.systemUTC());
  }

  @Produces
  @Singleton
  Database database() {
    try {
      return Database.open(source, "feed");
    } catch (DatabaseUnusable unusable) {
      StartProblem.report(unusable.getMessage());
      throw unusable;
    }
  }

  void close(@Disposes Database database) {
    database.close();
  }

  @Produces
  @Singleton
  Journal journal(Database database, PortalTime time) {
    return Journal.in(database, time);
  }

  @Produces
  @Singleton
  SetAsideStore setAside(Database database) {
    return SetAsideStore.in(database);
  }

  @Produces
  @Singleton
  Receipts receipts(Database database, PortalTime time) {
    return Receipts.in(database, time);
  }

  @Produces
  @Singleton
  KnownAgencies agencies(Database database) {
    KnownAgencies known = new KnownAgencies(database, AgencyStore.in(database));
    database.afterAppend(known::note);
    return known;
  }

  @Produces
  @Singleton
  PlaceStore places(Database database) {
    return PlaceStore.in(database);
  }

  @Produces
  @Singleton
  KnownPlaces knownPlaces(Database database, PlaceStore places) {
    KnownPlaces known = new KnownPlaces(places);
    database.afterAppend(known::note);
    return known;
  }

  @Produces
  @Singleton
  TokenStore tokens(Database database) {
    return TokenStore.in(database);
  }

  @Produces
  @Singleton
  PathStore paths(Database database) {
    return PathStore.in(database);
  }

  @Produces
  @Singleton
  PublicationStore publications(Database database) {
    return PublicationStore.in(database);
  }

  @Produces
  @Singleton
  NoticeStore notices(Database database) {
    return NoticeStore.in(database);
  }

  @Produces
  @Singleton
  RecommendationStore recommendations(Database database) {
    return RecommendationStore.in(database);
  }

  @Produces
  @Singleton
  DelegationStore delegations(Database database) {
    return DelegationStore.in(database);
  }

  @Produces
  @Singleton
  ScheduleStore schedules(Database database) {
    return ScheduleStore.in(database);
  }

  @Produces
  @Singleton
  Access access(TokenStore tokens, PortalTime time) {
    return new Access(tokens, time);
  }
}
