package org.unifiedportal.war.register;

import java.util.List;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.NamedPersons;
import org.unifiedportal.core.document.RegisterStore;
import org.unifiedportal.core.document.SameActs;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.war.console.ConsoleInMemory;
import org.unifiedportal.war.console.PortalAddresses;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.document.Comparing;
import org.unifiedportal.war.document.DocumentDesk;
import org.unifiedportal.war.document.DocumentResources;
import org.unifiedportal.war.document.Uploads;
import org.unifiedportal.war.work.WaitingPapers;
import org.unifiedportal.war.writing.Kept;

/** The resources of the register over the stores of a test. */
public final class RegisterResources {
  private RegisterResources() {}

  /** What waits in the register, for the first screen. */
  public static WaitingPapers waiting(TestPortal portal) {
    return new WaitingPapers(RegisterStore.in(portal.database), portal.agencies);
  }

  /** Makes them. */
  public static List<Object> made(
      ConsoleInMemory console, Kept kept, Reception reception, Screens screens) {
    TestPortal portal = console.portal;
    TestDocuments documents = console.documents;
    DocumentDesk desk = DocumentResources.desk(documents);
    Uploads uploads = new Uploads(documents.vault, DocumentResources.LIMITS);
    RegisterStore register = RegisterStore.in(portal.database);
    OwnDocuments own = new OwnDocuments(documents.store, portal.agencies);
    SameActs acts = DocumentResources.acts(portal, documents);
    NamedPersons persons = DocumentResources.persons(portal, documents);
    CardEditing editing =
        new CardEditing(
            portal.database,
            desk,
            documents.files,
            own,
            new PortalAddresses(portal.paths),
            acts,
            persons);
    CardSurroundings around =
        new CardSurroundings(
            own,
            documents.store,
            documents.files,
            WorkStore.in(portal.database),
            new CardTwins(acts),
            documents.offers);
    Comparing comparing = DocumentResources.comparing(documents);
    Replacing replacing =
        new Replacing(uploads, desk, comparing, documents.files, persons, portal.database);
    CardPapers papers =
        new CardPapers(
            kept, own, documents.files, new Guesses(register, portal.agencies, portal.journal));
    TakeOffForms takingOff = new TakeOffForms(documents.files, reception, screens);
    LinkNames names = new LinkNames(new PortalAddresses(portal.paths), documents.store);
    CardForms forms = new CardForms(portal.agencies, papers, around, names, reception, screens);
    Answering answering = new Answering(own, editing, forms, reception);
    return List.of(
        new RegisterResource(register, portal.agencies, reception, screens),
        new GapsResource(register, reception, screens),
        new CardResource(
            own, editing, papers, forms, DocumentResources.first(portal, documents), reception),
        new PersonsResource(answering, new PersonsForms(persons, reception, screens)),
        new SameResource(answering, new SameForms(acts, own, reception, screens)),
        new TakeBackResource(own, editing, reception, screens),
        new FileResource(
            own, replacing, documents.offers, papers, takingOff, uploads, reception, screens),
        new TakeOffResource(own, replacing, papers, takingOff, reception),
        new PutBackResource(own, editing, forms, reception),
        new ThrowAwayResource(own, desk, papers, forms, reception),
        new OfferedResource(
            own,
            documents.offers,
            replacing,
            papers,
            new OfferedForms(comparing, documents.files, reception, screens),
            reception),
        new BatchResource(new Intake(uploads, desk), uploads, portal.agencies, reception, screens));
  }
}
