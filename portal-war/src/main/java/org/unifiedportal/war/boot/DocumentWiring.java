package org.unifiedportal.war.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.AddingDocuments;
import org.unifiedportal.core.document.DiscardingDocuments;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.document.ForgettingFiles;
import org.unifiedportal.core.document.JudgingFiles;
import org.unifiedportal.core.document.NamedPersons;
import org.unifiedportal.core.document.NamingActs;
import org.unifiedportal.core.document.OfferStore;
import org.unifiedportal.core.document.OfferingFiles;
import org.unifiedportal.core.document.PublishingDocuments;
import org.unifiedportal.core.document.ReadingFiles;
import org.unifiedportal.core.document.RegisterStore;
import org.unifiedportal.core.document.ReplacingCards;
import org.unifiedportal.core.document.ReplacingFiles;
import org.unifiedportal.core.document.ReturningDocuments;
import org.unifiedportal.core.document.SameActs;
import org.unifiedportal.core.document.WithdrawingDocuments;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.core.vault.FileLimits;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.Vault;
import org.unifiedportal.search.extract.ExtractLimits;
import org.unifiedportal.search.extract.ExtractProcess;
import org.unifiedportal.war.document.Patience;
import org.unifiedportal.war.settings.Settings;
import org.unifiedportal.war.settings.UploadSettings;

/** Builds the vault, the catalogue of documents, and those who carry out commands on it. */
@ApplicationScoped
class DocumentWiring {
  @Produces
  @Singleton
  Vault vault(Settings settings, FileStore files) {
    return VaultDoor.open(settings.home().resolve("files"), files);
  }

  void close(@Disposes Vault vault) {
    VaultDoor.close(vault);
  }

  @Produces
  @Singleton
  UploadSettings uploads() {
    return UploadSettings.ofProcess();
  }

  @Produces
  @Singleton
  FileLimits limits(UploadSettings uploads) {
    return uploads.limits();
  }

  @Produces
  @Singleton
  FileStore files(Database database) {
    return FileStore.in(database);
  }

  @Produces
  @Singleton
  DocumentStore documents(Database database) {
    return DocumentStore.in(database);
  }

  @Produces
  @Singleton
  RegisterStore register(Database database) {
    return RegisterStore.in(database);
  }

  @Produces
  @Singleton
  SameActs sameActs(AgencyStore agencies, RegisterStore register, DocumentStore documents) {
    return new SameActs(agencies, register, documents);
  }

  @Produces
  @Singleton
  NamedPersons namedPersons(DocumentStore documents, FileStore files, Journal journal) {
    return new NamedPersons(documents, files, journal);
  }

  @Produces
  @Singleton
  NamingActs naming(Database database, RegisterStore register) {
    return new NamingActs(database, register);
  }

  @Produces
  @Singleton
  ForgettingFiles forgetting(
      Database database, DocumentStore documents, FileStore files, PortalTime time) {
    return new ForgettingFiles(database, documents, files, time);
  }

  @Produces
  @Singleton
  Downloads downloads(DocumentStore documents, FileStore files) {
    return new Downloads(documents, files);
  }

  @Produces
  @Singleton
  AddingDocuments adding(
      Database database,
      AgencyStore agencies,
      DocumentStore documents,
      FileStore files,
      Journal journal,
      PortalTime time) {
    return new AddingDocuments(database, agencies, documents, files, journal, time);
  }

  @Produces
  @Singleton
  ReplacingFiles replacingFiles(
      Database database,
      DocumentStore documents,
      FileStore files,
      Journal journal,
      PortalTime time) {
    return new ReplacingFiles(database, documents, files, journal, time);
  }

  @Produces
  @Singleton
  OfferStore offers(Database database) {
    return OfferStore.in(database);
  }

  @Produces
  @Singleton
  OfferingFiles offering(
      Database database, DocumentStore documents, FileStore files, PortalTime time) {
    return new OfferingFiles(database, documents, files, time);
  }

  @Produces
  @Singleton
  Patience patience() {
    return Patience.usual();
  }

  @Produces
  @Singleton
  ReplacingCards replacingCards(
      Database database, DocumentStore documents, Journal journal, PortalTime time) {
    return new ReplacingCards(database, documents, journal, time);
  }

  @Produces
  @Singleton
  PublishingDocuments publishing(
      Database database,
      AgencyStore agencies,
      DocumentStore documents,
      PathStore paths,
      Journal journal,
      PortalTime time) {
    return new PublishingDocuments(database, agencies, documents, paths, journal, time);
  }

  @Produces
  @Singleton
  WithdrawingDocuments withdrawing(
      Database database,
      DocumentStore documents,
      PathStore paths,
      Journal journal,
      PortalTime time) {
    return new WithdrawingDocuments(database, documents, paths, journal, time);
  }

  @Produces
  @Singleton
  ReturningDocuments returning(Database database, Journal journal, PortalTime time) {
    return new ReturningDocuments(database, journal, time);
  }

  @Produces
  @Singleton
  DiscardingDocuments discarding(
      Database database, DocumentStore documents, FileStore files, Journal journal) {
    return new DiscardingDocuments(database, documents, files, journal);
  }

  @Produces
  @Singleton
  ExtractProcess extracting(Settings settings) {
    return new ExtractProcess(settings.home().resolve("reading"), ExtractLimits.DEFAULT);
  }

  void close(@Disposes ExtractProcess extracting) {
    extracting.close();
  }

  @Produces
  @Singleton
  ReadingFiles reading(
      Database database,
      DocumentStore documents,
      FileStore files,
      Vault vault,
      ExtractProcess extracting,
      Journal journal,
      PortalTime time) {
    return new ReadingFiles(database, documents, files, vault, extracting, journal, time);
  }

  @Produces
  @Singleton
  JudgingFiles judging(
      Database database,
      DocumentStore documents,
      FileStore files,
      Vault vault,
      UploadSettings uploads,
      Journal journal,
      PortalTime time) {
    return new JudgingFiles(database, documents, files, vault, uploads.scanner(), journal, time);
  }
}
