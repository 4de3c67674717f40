package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unifiedportal.core.account.Accepting;
import org.unifiedportal.core.account.AccountStore;
import org.unifiedportal.core.account.Attempts;
import org.unifiedportal.core.account.ChangingPasswords;
import org.unifiedportal.core.account.Inviting;
import org.unifiedportal.core.account.LoggingIn;
import org.unifiedportal.core.account.NotingReadings;
import org.unifiedportal.core.account.SecondFactors;
import org.unifiedportal.core.account.Sessions;
import org.unifiedportal.core.account.Staffing;
import org.unifiedportal.core.account.UnfinishedStore;
import org.unifiedportal.core.check.CheckLinks;
import org.unifiedportal.core.check.CheckStore;
import org.unifiedportal.core.check.Checking;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.ExportingJournal;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.publication.AgendaStore;
import org.unifiedportal.core.publication.CopyStore;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.SameTexts;
import org.unifiedportal.core.publication.SignOffStore;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.core.time.PortalTime;

/** Builds those who let people in. */
@ApplicationScoped
class AccountWiring {
  @Produces
  @Singleton
  AccountStore accounts(Database database) {
    return AccountStore.in(database);
  }

  @Produces
  @Singleton
  WorkStore work(Database database) {
    return WorkStore.in(database);
  }

  @Produces
  @Singleton
  AgendaStore agenda(Database database) {
    return AgendaStore.in(database);
  }

  @Produces
  @Singleton
  CopyStore copies(Database database) {
    return CopyStore.in(database);
  }

  @Produces
  @Singleton
  SameTexts sameTexts(PublicationStore publications, PortalTime time) {
    return new SameTexts(publications, time);
  }

  @Produces
  @Singleton
  UnfinishedStore unfinished(Database database) {
    return UnfinishedStore.in(database);
  }

  @Produces
  @Singleton
  CheckStore checks(Database database) {
    return CheckStore.in(database);
  }

  @Produces
  @Singleton
  SignOffStore signOffs(Database database) {
    return SignOffStore.in(database);
  }

  @Produces
  @Singleton
  Attempts attempts(Database database, PortalTime time) {
    return new Attempts(database, time);
  }

  @Produces
  @Singleton
  NotingReadings readings(Database database, Journal journal, PortalTime time) {
    return new NotingReadings(database, journal, time);
  }

  @Produces
  @Singleton
  ExportingJournal exporting(Database database, Journal journal) {
    return new ExportingJournal(database, journal);
  }

  @Produces
  @Singleton
  Checking checking(Database database, Journal journal, PortalTime time) {
    return new Checking(database, journal, time);
  }

  @Produces
  @Singleton
  CheckLinks checkLinks(Database database, Journal journal, PortalTime time) {
    return new CheckLinks(database, journal, time);
  }

  @Produces
  @Singleton
  LoggingIn loggingIn(Database database, Journal journal, PortalTime time) {
    return new LoggingIn(database, journal, time);
  }

  @Produces
  @Singleton
  SecondFactors secondFactors(Database database, Journal journal, PortalTime time) {
    return new SecondFactors(database, journal, time);
  }

  @Produces
  @Singleton
  Sessions sessions(Database database, Journal journal, PortalTime time) {
    return new Sessions(database, journal, time);
  }

  @Produces
  @Singleton
  ChangingPasswords changingPasswords(Database database, Journal journal, PortalTime time) {
    return new ChangingPasswords(database, journal, time);
  }

  @Produces
  @Singleton
  Inviting inviting(Database database, Journal journal, PortalTime time) {
    return new Inviting(database, journal, time);
  }

  @Produces
  @Singleton
  Accepting accepting(Database database, Journal journal, PortalTime time) {
    return new Accepting(database, journal, time);
  }

  @Produces
  @Singleton
  Staffing staffing(Database database, Journal journal, PortalTime time) {
    return new Staffing(database, journal, time);
  }
}
