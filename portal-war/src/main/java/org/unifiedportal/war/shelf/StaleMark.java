package org.unifiedportal.war.shelf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
    String html = Shelf.text(zipped);
    byte[] marked =
        html.replaceFirst(PLACE, banner(request) + PLACE).getBytes(StandardCharsets.UTF_8);
    return Page.of(200, request.language(), marked, Duration.ZERO);
  }

  private String banner(PageRequest request) {
    Language language = request.language();
    String words = Reader.of(language, request.variant(), time).say("stale.banner");
    return "<p class=\"wrap alert\" role=\"status\">" + words + "</p>\n";
  }
}
