package org.unifiedportal.war.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.unifiedportal.core.picture.GoneCuts;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.LivePublication;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.page.BlockHtml;
import org.unifiedportal.war.page.DayWords;
import org.unifiedportal.war.page.Html;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.TimeHtml;
import org.unifiedportal.war.page.Variant;
import org.unifiedportal.war.page.Words;
import org.unifiedportal.war.publication.KindFacts;

/**
 * A publication in one language as HTML that stands alone: what the page shows around the text
 * stands in the text.
 *
 * <p>A feed is read days later and elsewhere, so no day is told as "today": the reader here stands
 * far in the past.
 */
record EntryHtml(Reader reader, String base, GoneCuts gone) {

  static EntryHtml in(Language language, PortalTime time, String base, GoneCuts gone) {
    Words words = Words.in(language);
    DayWords days = new DayWords(words, LocalDate.EPOCH, time.zone());
    return new EntryHtml(new Reader(language, Variant.NORMAL, words, days), base, gone);
  }

  String of(LivePublication live) {
    Content content = live.content();
    EditionText text = content.texts().get(reader.language());
    return lead(text)
        + facts(KindFacts.all(live.kind(), content.fields(), reader))
        + BlockHtml.of(text.body(), reader, base, cut -> gone.isGone(live.agency(), cut))
        + later(content.fields().followUps("followUps").reversed());
  }

  private static String lead(EditionText text) {
    return text.lead().isEmpty() ? "" : "<p>" + Html.escape(text.lead()) + "</p>";
  }

  private static String facts(List<KindFacts.Fact> facts) {
    return facts.isEmpty()
        ? ""
        : facts.stream()
            .map(fact -> "<dt>" + Html.escape(fact.name()) + "</dt><dd>" + fact.value() + "</dd>")
            .collect(Collectors.joining("", "<dl>", "</dl>"));
  }

  private String later(List<FieldValue.FollowUp> later) {
    return later.isEmpty()
        ? ""
        : later.stream()
            .map(this::note)
            .collect(Collectors.joining("", "<h2>" + heading() + "</h2><ul>", "</ul>"));
  }

  private String heading() {
    return Html.escape(reader.say("publication.later"));
  }

  private String note(FieldValue.FollowUp note) {
    return "<li><b>"
        + TimeHtml.day(reader.days(), note.day())
        + "</b> "
        + reader.html(note.words())
        + "</li>";
  }
}
