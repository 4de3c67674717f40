package org.unifiedportal.core.picture;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.agency.AgencyId;

/** What contracts of the library begin with: two agencies and an empty library. */
abstract class LibraryContract {
  protected TestPortal portal;
  protected TestPictures pictures;
  protected AgencyId own;
  protected AgencyId other;

  abstract DataSource source();

  @BeforeEach
  void open(@TempDir Path folder) {
    portal = new TestPortal(source());
    pictures = new TestPictures(portal, folder);
    own = portal.found("sarybulak").id();
    other = portal.found("karatal").id();
  }

  @AfterEach
  void close() {
    portal.close();
  }
}
