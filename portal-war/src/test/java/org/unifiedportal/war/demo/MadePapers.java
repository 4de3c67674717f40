package org.unifiedportal.war.demo;

import java.nio.file.Path;
import org.unifiedportal.core.TestDocuments;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.picture.TestPictures;

/** Lays the demo's documents into a test's portal. */
public final class MadePapers {
  private MadePapers() {}

  /** Who lays them, the bytes below this home. */
  public static DemoPapers of(TestPortal portal, Path home) {
    TestDocuments documents = new TestDocuments(portal, home.resolve("files"));
    return new DemoPapers(
        documents.vault,
        documents.adding,
        documents.replacingFiles,
        documents.publishing,
        portal.time);
  }

  /** Who hangs the demo's pictures, the bytes below this home. */
  public static DemoPictures pictures(TestPortal portal, Path home) {
    TestPictures pictures = new TestPictures(portal, home.resolve("files"));
    return new DemoPictures(pictures.vault, pictures.adding);
  }
}
