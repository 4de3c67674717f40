package org.unifiedportal.war.register;

import java.util.List;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.document.RegisterStore;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.war.console.PortalAddresses;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.document.DocumentDesk;
import org.unifiedportal.war.document.DocumentResources;
import org.unifiedportal.war.document.Uploads;

/** The resources of the register over the stores of a test. */
public final class RegisterResources {
  private RegisterResources() {}

  /** Makes them. */
  public static List<Object> made(
      TestPortal portal, TestDocuments documents, Reception reception, Screens screens) {
    DocumentDesk desk = DocumentResources.desk(documents);
    Uploads uploads = new Uploads(documents.vault, DocumentResources.LIMITS);
    RegisterStore register = RegisterStore.in(portal.database);
    OwnDocuments own = new OwnDocuments(documents.store, portal.agencies);
    CardEditing editing =
        new CardEditing(
            portal.database, desk, documents.files, own, new PortalAddresses(portal.paths));
    CardSurroundings around =
        new CardSurroundings(own, documents.store, documents.files, WorkStore.in(portal.database));
    CardForms forms =
        new CardForms(own, portal.agencies, documents.files, around, reception, screens);
    return List.of(
        new RegisterResource(register, portal.agencies, reception, screens),
        new GapsResource(register, reception, screens),
        new CardResource(own, editing, forms, reception, screens),
        new TakeBackResource(own, editing, reception, screens),
        new FileResource(own, new Replacing(uploads, desk), uploads, reception, screens),
        new BatchResource(new Intake(uploads, desk), uploads, portal.agencies, reception, screens));
  }
}
