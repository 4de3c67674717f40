package org.unifiedportal.war.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.FieldSpec;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.page.MadeUpOblast;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.site.PortalPages;

/** Whatever an editor types stays words, on every page where it shows. */
class HostileWordsTest {
  private static final String PAYLOAD =
      "</script></title>\"'><img src=x onerror=alert(1)><script>alert(2)</script>";

  @ParameterizedTest
  @EnumSource(PublicationKind.class)
  void noFieldOfAnyKindBecomesHtml(PublicationKind kind) {
    try (MadeUpOblast oblast = new MadeUpOblast()) {
      PageSource pages = PortalPages.over(oblast.stores, oblast.index.search);
      Publication live = oblast.portal.publish(oblast.busy.id(), kind, hostile(kind));
      oblast.index.follow();
      String path = live.live().orElseThrow().path().value();
      for (Language language : Language.values()) {
        for (String at :
            List.of(path, "", "sarybulak", "sarybulak/" + kind.path(), "large/" + path)) {
          assertHarmless(html(pages, PageRequest.read(language, at, Map.of())), at);
        }
        assertHarmless(
            html(pages, PageRequest.read(language, "search", Map.of("q", PAYLOAD))), "search");
      }
    }
  }

  @Test
  void dataForSearchEnginesCannotEndItsElement() {
    try (MadeUpOblast oblast = new MadeUpOblast()) {
      PageSource pages = PortalPages.over(oblast.stores, oblast.index.search);
      Publication live =
          oblast.portal.publish(
              oblast.busy.id(), PublicationKind.NEWS, hostile(PublicationKind.NEWS));
      String html =
          html(
              pages,
              PageRequest.read(Language.KK, live.live().orElseThrow().path().value(), Map.of()));
      String data = html.split("application/ld\\+json\">")[1].split("</script>")[0];
      assertTrue(
          data.startsWith("{") && data.endsWith("}") && data.contains("\\u003c/script>"), data);
      assertEquals(2, html.split("</script>", -1).length, "one script element ends once");
    }
  }

  private static Content hostile(PublicationKind kind) {
    Map<String, FieldValue> fields = new LinkedHashMap<>();
    kind.fields().forEach(spec -> fields.put(spec.key(), hostile(spec)));
    EditionText text = new EditionText(PAYLOAD, PAYLOAD, MadeUpOblast.body());
    return new Content(Map.of(Language.KK, text), new Fields(fields), Set.of(), false);
  }

  private static FieldValue hostile(FieldSpec spec) {
    LocalText words = LocalText.in(Language.KK, PAYLOAD);
    return switch (spec.type()) {
      case WORDS -> new FieldValue.Words(words);
      case LINE -> new FieldValue.Line(PAYLOAD);
      case DAY -> new FieldValue.Day(LocalDate.of(2026, 11, 1));
      case MOMENT -> new FieldValue.Moment(java.time.Instant.parse("2026-12-01T05:00:00Z"));
      case CHOICE -> new FieldValue.Choice(spec.choices().getFirst());
      case LINK ->
          new FieldValue.Link("https://a.example/?\"><script>alert(3)</script>".replace(" ", ""));
      case WEEKDAYS -> new FieldValue.Weekdays(java.util.Set.of(java.time.DayOfWeek.MONDAY));
      case FOLLOW_UPS ->
          new FieldValue.FollowUps(
              List.of(new FieldValue.FollowUp(LocalDate.of(2026, 11, 1), words)));
    };
  }

  private static void assertHarmless(String html, String at) {
    assertFalse(html.contains("<img src=x"), at);
    assertFalse(html.contains("<script>"), at);
    assertFalse(html.contains("</title>\""), at);
  }

  private static String html(PageSource pages, PageRequest request) {
    return new String(pages.page(request).body(), StandardCharsets.UTF_8);
  }
}
