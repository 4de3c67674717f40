package org.unifiedportal.war.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Page;

class PageReplyTest {
  private static final URI BASE = URI.create("https://aksai.example/");
  private static final Page PAGE = page(200, Duration.ofSeconds(30));

  private static Page page(int status, Duration maxAge) {
    byte[] body = "<p>Су беріледі</p>".getBytes(StandardCharsets.UTF_8);
    return Page.of(status, Language.KK, body, maxAge);
  }

  private static PageReply reply(Page page, @Nullable String encodings, @Nullable String known) {
    return PageReply.of(page, BASE, new PageReply.Taking(encodings, known));
  }

  @Test
  void whoTakesGzipGetsZippedBytesUnderTheirOwnTag() {
    PageReply zipped = reply(PAGE, "br, gzip;q=0.8", null);
    PageReply plain = reply(PAGE, null, null);

    assertArrayEquals(PAGE.zipped(), zipped.body());
    assertArrayEquals(PAGE.body(), plain.body());
    assertEquals("gzip", zipped.headers().get("Content-Encoding"));
    assertFalse(plain.headers().containsKey("Content-Encoding"));
    assertEquals("\"" + PAGE.tag() + "-gzip\"", zipped.headers().get("ETag"));
    assertEquals("\"" + PAGE.tag() + "\"", plain.headers().get("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"%s\"", "\"%s-gzip\"", "W/\"%s\"", "\"old\", \"%s-gzip\"", "*"})
  void aPageThatTheAskerHasIsNotSentAgain(String known) {
    PageReply reply = reply(PAGE, "gzip", known.formatted(PAGE.tag()));

    assertEquals(304, reply.status());
    assertEquals(0, reply.body().length);
    assertEquals("\"" + PAGE.tag() + "-gzip\"", reply.headers().get("ETag"));
    assertEquals("public, max-age=30", reply.headers().get("Cache-Control"));
    assertEquals("Accept-Encoding", reply.headers().get("Vary"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"other\"", "", "nonsense", "\"\""})
  void anotherTagGetsThePage(String known) {
    assertEquals(200, reply(PAGE, "gzip", known).status());
  }

  @Test
  void anErrorIsNeverUnchanged() {
    Page gone = page(410, Duration.ZERO);

    PageReply reply = reply(gone, null, "\"" + gone.tag() + "\"");

    assertEquals(410, reply.status());
    assertEquals("no-cache", reply.headers().get("Cache-Control"));
    assertTrue(reply.body().length > 0);
  }

  @Test
  void aMovedPageIsToldUnderThePortalsOwnAddress() {
    byte[] nothing = new byte[0];
    Page moved =
        new Page(301, Language.RU, nothing, nothing, "t", "/ru/sarybulak/news", Duration.ofDays(1));

    PageReply reply = reply(moved, "gzip", null);

    assertEquals(301, reply.status());
    assertEquals("https://aksai.example/ru/sarybulak/news", reply.headers().get("Location"));
    assertEquals("public, max-age=86400", reply.headers().get("Cache-Control"));
    assertFalse(reply.hasBody());
  }
}
