package org.unifiedportal.war.shelf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.page.NoticeBoard;
import org.unifiedportal.war.page.NoticeHtml;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Pinned;
import org.unifiedportal.war.page.Reader;

/**
 * Brings a kept page up to what is still known: says above everything else that it may be out of
 * date, and pins the emergency notices of this moment in place of those it was kept with.
 */
public final class StaleMark {
  private static final String PLACE = "<main";
  private static final Pattern KEPT =
      Pattern.compile("<section class=\"notices\".*?</section>\n?", Pattern.DOTALL);
  private static final String TOP = "<header class=\"top\"";

  private final PortalTime time;
  private final NoticeBoard board;

  /** Marks by this clock and this board. */
  public StaleMark(PortalTime time, NoticeBoard board) {
    this.time = time;
    this.board = board;
  }

  Page mark(PageRequest request, byte[] zipped) {
    Reader reader = Reader.of(request.language(), request.variant(), time);
    String html = pinned(request, Shelf.text(zipped), reader);
    byte[] marked = before(PLACE, banner(reader), html).getBytes(StandardCharsets.UTF_8);
    Language language = request.language();
    return Page.of(200, language, marked, Duration.ZERO);
  }

  private String pinned(PageRequest request, String html, Reader reader) {
    List<String> segments = request.segments();
    List<Pinned> own = board.remembered(segments.isEmpty() ? "" : segments.getFirst());
    return before(TOP, NoticeHtml.of(own, reader), KEPT.matcher(html).replaceAll(""));
  }

  private static String before(String place, String more, String html) {
    return html.replaceFirst(place, Matcher.quoteReplacement(more + place));
  }

  private static String banner(Reader reader) {
    return "<p class=\"wrap alert\" role=\"status\">" + reader.say("stale.banner") + "</p>\n";
  }
}
