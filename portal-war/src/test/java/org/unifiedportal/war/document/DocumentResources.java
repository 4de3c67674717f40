package org.unifiedportal.war.document;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.NamedPersons;
import org.unifiedportal.core.document.RegisterStore;
import org.unifiedportal.core.document.SameActs;
import org.unifiedportal.core.journal.Receipts;
import org.unifiedportal.core.vault.FileLimits;
import org.unifiedportal.war.caller.Callers;
import org.unifiedportal.war.page.MadeUpStores;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Pages;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Site;

/** The resources of documents over the stores of a test. */
public final class DocumentResources {
  /** Small, so that tests need no large files. */
  public static final FileLimits LIMITS =
      new FileLimits(2L << 20, 10, 200, 4L << 20, 5, 1_000_000, 1L << 20);

  private DocumentResources() {}

  /** Those who carry out commands on these documents. */
  public static DocumentDesk desk(TestDocuments documents) {
    return new DocumentDesk(
        documents.adding,
        documents.replacingFiles,
        documents.offering,
        documents.replacingCards,
        documents.publishing,
        documents.withdrawing,
        documents.returning,
        documents.discarding);
  }

  /** Looks for acts that are there already. */
  public static SameActs acts(TestPortal portal, TestDocuments documents) {
    return new SameActs(portal.agencies, RegisterStore.in(portal.database), documents.store);
  }

  /** Counts the persons whom files name. */
  public static NamedPersons persons(TestPortal portal, TestDocuments documents) {
    return new NamedPersons(documents.store, documents.files, portal.journal);
  }

  /** Asks what is known by now, and waits for nothing. */
  public static PersonsFirst first(TestPortal portal, TestDocuments documents) {
    return new PersonsFirst(
        documents.store,
        persons(portal, documents),
        acts(portal, documents),
        Patience.of(Duration.ZERO));
  }

  /** Compares what was read by now, and waits for nothing. */
  public static Comparing comparing(TestDocuments documents) {
    return new Comparing(
        documents.store, documents.files, desk(documents), Patience.of(Duration.ZERO));
  }

  /** Makes them, for a portal at this address. */
  public static List<Object> made(
      TestPortal portal, TestDocuments documents, Callers callers, URI base) {
    DocumentAnswers answers =
        new DocumentAnswers(
            portal.agencies, documents.store, documents.files, new DocumentAddresses(base));
    Receipts receipts = Receipts.in(portal.database, portal.time);
    DocumentOrders orders =
        new DocumentOrders(
            callers, portal.agencies, documents.store, answers, portal.database, receipts);
    DocumentDesk desk = desk(documents);
    Uploads uploads = new Uploads(documents.vault, LIMITS);
    return List.of(
        new AgencyDocumentsResource(orders, desk, documents.store, answers, uploads),
        new DocumentsResource(callers, portal.agencies, documents.store, answers),
        new DocumentFormsResource(orders, desk, uploads),
        new DocumentOrdersResource(
            orders, desk, first(portal, documents), persons(portal, documents)),
        new DocumentFilesResource(
            orders, desk, uploads, comparing(documents), persons(portal, documents)),
        new DownloadResource(documents.downloads, documents.vault, pages(portal)),
        sets(portal, documents, new Packing(), base));
  }

  /** The pages of files alone, made when one is asked for. */
  static PageSource pages(TestPortal portal) {
    return request -> {
      Site site = new Site("https://portal.example/", portal.time);
      TwinPages twins = new TwinPages(MadeUpStores.of(portal, site));
      return new Pages(List.of(), twins).page(request);
    };
  }

  static SetsResource sets(TestPortal portal, TestDocuments documents, Packing packing, URI base) {
    Papers papers = new Papers(documents.store, documents.files);
    DocumentAddresses addresses = new DocumentAddresses(base);
    return new SetsResource(
        new DocumentSets(portal.agencies, papers, documents.vault, addresses), packing);
  }
}
