package org.unifiedportal.war.shelf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;

/** Says on a kept page that it may be out of date, above everything else. */
final class StaleMark {
  private static final String PLACE = "<main";

  private final PortalTime time;

  StaleMark(PortalTime time) {
    this.time = time;
  }

  Page mark(PageRequest request, byte[] zipped) {
    String html = new String(unzip(zipped), StandardCharsets.UTF_8);
    byte[] marked =
        html.replaceFirst(PLACE, banner(request) + PLACE).getBytes(StandardCharsets.UTF_8);
    return Page.of(200, request.language(), marked, Duration.ZERO);
  }

  private String banner(PageRequest request) {
    Language language = request.language();
    String words = Reader.of(language, request.variant(), time).say("stale.banner");
    return "<p class=\"wrap alert\" role=\"status\">" + words + "</p>\n";
  }

  private static byte[] unzip(byte[] zipped) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return in.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException("a kept page must be readable", damaged);
    }
  }
}
