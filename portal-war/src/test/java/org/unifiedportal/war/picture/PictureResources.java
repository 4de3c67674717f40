package org.unifiedportal.war.picture;

import java.util.List;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.journal.Receipts;
import org.unifiedportal.core.picture.TestPictures;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.war.caller.Callers;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.document.DocumentResources;
import org.unifiedportal.war.document.Uploads;
import org.unifiedportal.war.page.Site;

/** The resources of the library over the stores of a test. */
public final class PictureResources {
  private PictureResources() {}

  /** Makes them. */
  public static List<Object> made(
      TestPortal portal,
      TestDocuments documents,
      TestPictures pictures,
      Reception reception,
      Screens screens) {
    Uploads uploads = new Uploads(documents.vault, DocumentResources.LIMITS);
    OwnPictures own = new OwnPictures(pictures.store, portal.agencies);
    TakingPictures taking = new TakingPictures(documents.vault, pictures.adding);
    PicturePlaces places = new PicturePlaces(pictures.store, WorkStore.in(portal.database));
    PictureShowing showing =
        new PictureShowing(pictures.store, pictures.files, places, reception, screens);
    return List.of(
        new PicturesResource(pictures.store, reception, screens),
        new PictureUploadResource(own, taking, uploads, reception, screens),
        new SeveralResource(own, new SeveralPictures(uploads, taking), uploads, reception, screens),
        new PictureResource(own, pictures.describing, showing, reception),
        new TakedownResource(own, pictures.takingDown, places, reception, screens));
  }

  /** The library for programs, over the documents' vault. */
  public static Object api(TestPortal portal, TestDocuments documents, Callers callers) {
    TestPictures pictures = new TestPictures(portal, documents.vault);
    Receipts receipts = Receipts.in(portal.database, portal.time);
    Site site = new Site("https://portal.example", portal.time);
    return new AgencyPicturesResource(
        new PictureOrders(callers, portal.agencies, site, portal.database, receipts),
        pictures.store,
        new TakingPictures(documents.vault, pictures.adding),
        pictures.takingDown,
        new Uploads(documents.vault, DocumentResources.LIMITS));
  }
}
