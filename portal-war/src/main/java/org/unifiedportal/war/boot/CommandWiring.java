package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.unifiedportal.core.account.Staffing;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.ChoosingLanguages;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.agency.DescribingAgencies;
import org.unifiedportal.core.agency.FoundingAgencies;
import org.unifiedportal.core.agency.IssuingTokens;
import org.unifiedportal.core.agency.TokenStore;
import org.unifiedportal.core.check.CallingOffChecks;
import org.unifiedportal.core.inspection.NotingRecommendations;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.notice.RaisingNotices;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.publication.CallingOff;
import org.unifiedportal.core.publication.Correcting;
import org.unifiedportal.core.publication.Discarding;
import org.unifiedportal.core.publication.Drafting;
import org.unifiedportal.core.publication.DueActs;
import org.unifiedportal.core.publication.OwedEnglish;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.Publishing;
import org.unifiedportal.core.publication.ScheduleStore;
import org.unifiedportal.core.publication.Scheduling;
import org.unifiedportal.core.publication.UndoingWithdrawals;
import org.unifiedportal.core.publication.Withdrawing;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.time.PortalTime;

/** Builds those who carry out commands. */
@ApplicationScoped
class CommandWiring {
  @Produces
  @Singleton
  FoundingAgencies founding(
      Database database, AgencyStore agencies, PathStore paths, Journal journal) {
    return new FoundingAgencies(database, agencies, paths, journal);
  }

  @Produces
  @Singleton
  DescribingAgencies describing(Database database, Journal journal) {
    return new DescribingAgencies(database, journal);
  }

  @Produces
  @Singleton
  RegisteringPlaces registering(Database database, Journal journal) {
    return new RegisteringPlaces(database, journal);
  }

  @Produces
  @Singleton
  ChoosingLanguages choosing(Database database, Journal journal) {
    return new ChoosingLanguages(database, journal, OwedEnglish.in(database));
  }

  @Produces
  @Singleton
  ClosingAgencies closing(
      Database database,
      Journal journal,
      PortalTime time,
      IssuingTokens tokens,
      Delegating delegating,
      Staffing staffing,
      RaisingNotices notices) {
    CallingOff callingOff = new CallingOff(database, time);
    CallingOffChecks checks = new CallingOffChecks(database, time);
    return new ClosingAgencies(
        database,
        journal,
        time,
        List.of(tokens, delegating, callingOff, checks, staffing, notices));
  }

  @Produces
  @Singleton
  IssuingTokens issuing(
      Database database,
      AgencyStore agencies,
      TokenStore tokens,
      Journal journal,
      PortalTime time) {
    return new IssuingTokens(database, agencies, tokens, journal, time);
  }

  @Produces
  @Singleton
  Drafting drafting(
      Database database,
      AgencyStore agencies,
      PublicationStore publications,
      ScheduleStore schedules,
      Journal journal,
      PortalTime time) {
    return new Drafting(database, agencies, publications, schedules, journal, time);
  }

  @Produces
  @Singleton
  Publishing publishing(
      Database database,
      AgencyStore agencies,
      PublicationStore publications,
      ScheduleStore schedules,
      PathStore paths,
      Journal journal,
      PortalTime time) {
    return new Publishing(database, agencies, publications, schedules, paths, journal, time);
  }

  @Produces
  @Singleton
  Correcting correcting(
      Database database, PublicationStore publications, Drafting drafting, Publishing publishing) {
    return new Correcting(database, publications, drafting, publishing);
  }

  @Produces
  @Singleton
  Withdrawing withdrawing(
      Database database,
      PublicationStore publications,
      ScheduleStore schedules,
      PathStore paths,
      Journal journal,
      PortalTime time) {
    return new Withdrawing(database, publications, schedules, paths, journal, time);
  }

  @Produces
  @Singleton
  Discarding discarding(Database database, Journal journal, PortalTime time) {
    return new Discarding(database, journal, time);
  }

  @Produces
  @Singleton
  UndoingWithdrawals undoing(Database database, Journal journal, PortalTime time) {
    return new UndoingWithdrawals(database, journal, time);
  }

  @Produces
  @Singleton
  Scheduling scheduling(
      Database database,
      PublicationStore publications,
      ScheduleStore schedules,
      Journal journal,
      PortalTime time) {
    return new Scheduling(database, publications, schedules, journal, time);
  }

  @Produces
  @Singleton
  RaisingNotices raisingNotices(Database database, Journal journal, PortalTime time) {
    return new RaisingNotices(database, journal, time);
  }

  @Produces
  @Singleton
  NotingRecommendations notingRecommendations(Database database, Journal journal, PortalTime time) {
    return new NotingRecommendations(database, journal, time);
  }

  @Produces
  @Singleton
  Delegating delegating(Database database, Journal journal, PortalTime time) {
    CallingOff callingOff = new CallingOff(database, time);
    return new Delegating(database, journal, time, callingOff);
  }

  @Produces
  @Singleton
  DueActs dueActs(
      Database database,
      ScheduleStore schedules,
      PublicationStore publications,
      Publishing publishing,
      Withdrawing withdrawing,
      Journal journal,
      PortalTime time) {
    return new DueActs(database, schedules, publications, publishing, withdrawing, journal, time);
  }
}
