package org.unifiedportal.war.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixedFilesTest {
  private final AssetsResource assets = new AssetsResource();

  @TempDir Path media;

  @Test
  void aFingerprintedFileMayBeKeptForEver() {
    String address = Assets.address("portal.css");
    assertTrue(address.matches("/assets/portal\\.[0-9a-f]{10}\\.css"), address);
    Response answer = assets.file(address.substring("/assets/".length()), null);
    assertEquals("public, max-age=31536000, immutable", answer.getHeaderString("Cache-Control"));
    assertEquals(
        "text/css", answer.getMediaType().getType() + "/" + answer.getMediaType().getSubtype());
  }

  @Test
  void theZippedFormIsTheSameFile() throws IOException {
    byte[] plain = (byte[]) assets.file("portal.css", "br").getEntity();
    Response zipped = assets.file("portal.css", "gzip, br");
    assertEquals("gzip", zipped.getHeaderString("Content-Encoding"));
    byte[] bytes = (byte[]) zipped.getEntity();
    assertArrayEquals(plain, new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
    assertTrue(bytes.length < plain.length);
  }

  /** One word a browser can't read keeps it from the whole file, and from all that would help. */
  @ParameterizedTest
  @ValueSource(strings = {"console.js", "search.js"})
  void scriptsAreWrittenInWordsThatPhonesOf2018Read(String name) {
    String script = new String((byte[]) assets.file(name, null).getEntity(), UTF_8);
    String said = script.replaceAll("(?m)^\\s*//.*$", "");
    assertTrue(said.contains("fetch"), "there is a script");
    for (String newer :
        List.of(
            "?.",
            "??",
            "catch {",
            "||=",
            "&&=",
            "AbortSignal.",
            "replaceChildren",
            "replaceAll",
            "matchAll",
            ".at(",
            ".flat(",
            ".flatMap(",
            "fromEntries",
            "structuredClone",
            "allSettled",
            "import(",
            "(?<")) {
      assertFalse(said.contains(newer), newer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "portal.0000000000.css",
        "nothing.css",
        "../application.properties",
        "..%2Fx.css",
        "PORTAL.CSS",
        "portal",
        ""
      })
  void whatIsNoAssetIsNotFound(String name) {
    assertThrows(NotFoundException.class, () -> assets.file(name, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip|true",
        "br, gzip;q=0.5|true",
        "gzip; q=1.0, br|true",
        "gzip;q=0|false",
        "gzip;q=0.000|false",
        "br|false",
        "xgzip|false",
        "gzipx|false"
      })
  void zippedAnswersGoToThoseWhoTakeThem(String header, boolean takes) {
    assertEquals(takes, GzipAnswers.takesGzip(header));
  }

  @ParameterizedTest
  @CsvSource({
    "photo.jpg, image/jpeg, inline",
    "film.mp4, video/mp4, inline",
    "act.pdf, application/pdf, attachment",
    "page.html, application/octet-stream, attachment",
    "drawing.svg, image/svg+xml, inline",
    "report.docx, application/octet-stream, attachment",
  })
  void picturesAreShownAndFilesAreSaved(String name, String type, String disposition)
      throws IOException {
    Files.writeString(media.resolve(name), "x");
    Response answer = new MediaResource(media).file(name, unconditional());
    assertEquals(type, answer.getMediaType().toString());
    assertEquals(
        disposition + "; filename=\"" + name + "\"", answer.getHeaderString("Content-Disposition"));
    assertEquals("default-src 'none'; sandbox", answer.getHeaderString("Content-Security-Policy"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".", ".hidden", "../secret", "a/b", "a\\b", "x\"y", "", "none.png"})
  void onlyFlatFilesOfTheFolderAreServed(String name) throws IOException {
    Files.writeString(media.resolve(".hidden"), "x");
    assertThrows(
        NotFoundException.class, () -> new MediaResource(media).file(name, unconditional()));
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path secret = Files.writeString(media.resolve("secret.txt"), "x");
    Path folder = Files.createDirectory(media.resolve("media"));
    Files.createSymbolicLink(folder.resolve("link.txt"), secret);
    assertThrows(
        NotFoundException.class, () -> new MediaResource(folder).file("link.txt", unconditional()));
  }

  @Test
  void aVersionIsReadFromOneStrongTagOnly() {
    assertEquals(7, VersionTag.required(" \"7\" ").version());
    assertFalse(new VersionTag(7).isKnownTo(null));
    for (String wrong : new String[] {"7", "W/\"7\"", "*", "\"7\", \"8\"", "\"x\"", "\"-1\""}) {
      assertEquals(
          400,
          assertThrows(RequestRefused.class, () -> VersionTag.required(wrong)).problem().status());
    }
  }

  private static Request unconditional() {
    return (Request)
        Proxy.newProxyInstance(
            Request.class.getClassLoader(),
            new Class<?>[] {Request.class},
            (proxy, method, arguments) -> null);
  }
}
