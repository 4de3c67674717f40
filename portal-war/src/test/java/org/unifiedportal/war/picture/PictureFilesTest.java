package org.unifiedportal.war.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.picture.DrawingPictures;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.picture.RemovingSizes;
import org.unifiedportal.core.picture.TestPictures;
import org.unifiedportal.war.http.RequestRefused;

class PictureFilesTest {
  private static final Request UNCONDITIONAL =
      (Request)
          Proxy.newProxyInstance(
              Request.class.getClassLoader(),
              new Class<?>[] {Request.class},
              (proxy, method, arguments) -> null);

  private final TestPortal portal = TestPortal.onH2();
  private TestPictures pictures;
  private DrawnFolder folder;
  private PictureFilesResource files;

  @BeforeEach
  void open(@TempDir Path home) {
    pictures = new TestPictures(portal, home.resolve("files"));
    folder = new DrawnFolder(home);
    files =
        new PictureFilesResource(
            pictures.gone,
            folder,
            new DrawingPictures(
                portal.database,
                pictures.store,
                pictures.files,
                pictures.vault,
                folder,
                portal.time));
  }

  @AfterEach
  void close() {
    portal.close();
  }

  private Path size(String key) throws IOException {
    Path size = folder.file(key, "320.jpg");
    Files.createDirectories(size.getParent());
    return Files.write(size, new byte[9]);
  }

  private Response ask(String key) throws IOException {
    return files.size(key, "320", "jpg", UNCONDITIONAL);
  }

  @Test
  void aSizeIsKeptByBrowsersWhichAskEachTime() throws IOException {
    size("a".repeat(32));
    Response answer = ask("a".repeat(32));
    assertEquals(200, answer.getStatus());
    assertEquals("public, no-cache", answer.getHeaderString("Cache-Control"));
    assertThrows(NotFoundException.class, () -> ask("b".repeat(32)));
  }

  @Test
  void fromTheNextRequestOnWhatWasTakenDownIsGoneThoughItsFilesAreThere() throws IOException {
    Picture picture = pictures.add(portal.found("sarybulak").id(), 400, 300);
    String key = picture.cut().key();
    Path size = size(key);
    assertEquals(200, ask(key).getStatus());
    pictures.takeDown(picture);
    assertEquals(410, assertThrows(RequestRefused.class, () -> ask(key)).problem().status());
    new RemovingSizes(pictures.gone, folder).run();
    assertFalse(Files.exists(size));
    assertEquals(410, assertThrows(RequestRefused.class, () -> ask(key)).problem().status());
  }
}
