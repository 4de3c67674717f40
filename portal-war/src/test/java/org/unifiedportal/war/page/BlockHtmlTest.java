package org.unifiedportal.war.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.SetClock;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Focus;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Run;
import org.unifiedportal.core.block.Table;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;

class BlockHtmlTest {
  private final Reader reader =
      Reader.of(
          Language.KK,
          Variant.NORMAL,
          PortalTime.by(new SetClock(Instant.parse("2026-11-21T10:00:00Z"))));

  @Test
  void whereAPictureWasTakenDownAFrameSaysWhatItShowed() {
    String source = "/media/i/" + "a".repeat(32);
    Media.Image image = new Media.Image(source, "Су <құбыры>", "Абай көшесі", "Автор", 640, 480);
    String html = BlockHtml.of(List.of(image), reader, cut -> cut.equals("a".repeat(32)));
    assertEquals(
        "<figure><p class=\"empty\"><b>Сурет сайттан алып тасталды.</b> <span>Су &lt;құбыры&gt;"
            + "</span></p><figcaption>Абай көшесі</figcaption></figure>",
        html);
    assertTrue(BlockHtml.of(List.of(image), reader).contains("<img"));
  }

  @Test
  void aParagraphKeepsItsStylesLinksAndLineEnds() {
    RichText text =
        new RichText(
            List.of(
                new Run("қалың", true, true, ""),
                Run.plain(" мен\nекінші жол "),
                new Run("сілтеме", false, false, "/kk/aksai")));
    assertEquals(
        "<p><strong><em>қалың</em></strong> мен<br>екінші жол <a href=\"/kk/aksai\">сілтеме</a></p>",
        html(new Block.Paragraph(text)));
  }

  @Test
  void ownLinksAreMadeAbsoluteForFeeds() {
    RichText text = new RichText(List.of(new Run("бет", false, false, "/kk/aksai")));
    String html =
        BlockHtml.of(
            List.of(new Block.Paragraph(text)), reader, "https://portal.example", cut -> false);
    assertEquals("<p><a href=\"https://portal.example/kk/aksai\">бет</a></p>", html);
    Media image = new Media.Image("/media/a.jpg", "", "", "", 4, 3);
    assertTrue(
        BlockHtml.of(List.of(image), reader, "https://portal.example", cut -> false)
            .contains("src=\"https://portal.example/media/a.jpg\" alt=\"\""));
  }

  @Test
  void aCaptionAndItsCreditStandApart() {
    Media image = new Media.Image("/media/a.jpg", "Жол", "Абай көшесі", "Өз суретіміз", 4, 3);
    assertTrue(
        BlockHtml.of(List.of(image), reader).contains("Абай көшесі · <small>Өз суретіміз</small>"));
  }

  @Test
  void aPictureOfTheLibraryOffersAllItsSizesAndOnlyTheFirstIsLoadedAtOnce() {
    String source = "/media/i/0123456789abcdef0123456789abcdef";
    Media image = new Media.Image(source, "Жол", "", "Өз суретіміз", 1280, 960);
    String html = BlockHtml.of(List.of(image, image), reader);
    assertTrue(html.startsWith("<figure><picture><source type=\"image/webp\" srcset=\"" + source));
    assertTrue(html.contains(source + "/320.webp 320w, " + source + "/640.webp 640w"));
    assertTrue(html.contains("<img src=\"" + source + "/640.jpg\""));
    assertTrue(html.contains("1280w\" sizes=\"(min-width: 44rem) 42rem, 94vw\" alt=\"Жол\""));
    assertTrue(html.contains("width=\"1280\" height=\"960\"></picture>"));
    assertTrue(html.contains("width=\"1280\" height=\"960\" loading=\"lazy\"></picture>"));
  }

  @Test
  void aTallPictureKeepsWhatMustStaySeen() {
    Media image =
        new Media.Image(
            "/media/i/" + "a".repeat(32), "Мұнара", "", "", 640, 1600, Focus.BOTTOM_LEFT);
    assertTrue(BlockHtml.of(List.of(image), reader).contains("class=\"tall at-bottom-left\""));
  }

  @Test
  void aNumberedListStartsWhereItSays() {
    List<RichText> items = List.of(RichText.plain("бес"));
    assertEquals("<ol start=\"5\"><li>бес</li></ol>", html(new Block.Listing(true, 5, items)));
    assertEquals("<ol><li>бес</li></ol>", html(new Block.Listing(true, 1, items)));
    assertEquals("<ul><li>бес</li></ul>", html(new Block.Listing(false, 1, items)));
  }

  @Test
  void headingsNeverSkipALevel() {
    Block third = new Block.Heading(3, "Үшінші");
    assertEquals("<h2 id=\"h1\">Үшінші</h2>", html(third));
    assertEquals(
        "<h2 id=\"h1\">Екінші</h2><h3 id=\"h2\">Үшінші</h3>",
        BlockHtml.of(List.of(new Block.Heading(2, "Екінші"), third), reader));
  }

  @Test
  void aTableScrollsInABoxThatIsNamedAndReachable() {
    Table table =
        new Table(
            "Бюджет",
            List.of(
                new Table.Row(
                    List.of(
                        Table.Cell.of(RichText.plain("Жыл"), true),
                        Table.Cell.of(RichText.plain(""), true))),
                new Table.Row(List.of(new Table.Cell(RichText.plain("2026"), false, 2, 1)))));
    assertEquals(
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"1-кесте: Бюджет\"><table><caption>Бюджет</caption>"
            + "<tr><th scope=\"col\">Жыл</th><td></td></tr><tr><td colspan=\"2\">2026</td></tr></table></div>",
        html(table));
  }

  @Test
  void phonesDialAndAddressesWrite() {
    String html =
        html(new Block.ContactCard("Айгүл", "", "+7 (7000) 55-11-12", "su@a.example", "", ""));
    assertTrue(html.contains("<a href=\"tel:+77000551112\">+7 (7000) 55-11-12</a>"), html);
    assertTrue(html.contains("<a href=\"mailto:su@a.example\">"), html);
    assertFalse(html.contains(reader.say("contact.hours")), html);
  }

  @Test
  void aFileSaysFormatAndSizeBeforeTheTap() {
    String html = html(new Media.FileLink("/media/a.docx", "Жоспар", "DOCX", 56_300));
    assertTrue(html.contains("<b>Жоспар</b><small>DOCX · 56\u00a0КБ</small>"), html);
  }

  @Test
  void aQuoteNamesItsSourceOnlyWhenThereIsOne() {
    assertTrue(
        html(new Block.Quote(RichText.plain("Сөз"), "Ерлан", "басшы"))
            .contains("<figcaption><b>Ерлан</b><span>басшы</span></figcaption>"));
    assertFalse(html(new Block.Quote(RichText.plain("Сөз"), "", "")).contains("figcaption"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</textarea></title><svg/onload=alert(1)>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "\u2028<script>\u2029"
      })
  void noWordOfAnyBlockBecomesHtml(String payload) {
    RichText text =
        new RichText(
            List.of(
                new Run(
                    payload, true, true, "https://a.example/" + payload.replaceAll("\\s", ""))));
    List<Block> blocks =
        List.of(
            new Block.Heading(2, payload),
            new Block.Paragraph(text),
            new Block.Listing(false, 1, List.of(text)),
            new Block.KeyFacts(List.of(new Block.Fact(payload, payload))),
            new Block.Steps(List.of(text)),
            new Table(payload, List.of(new Table.Row(List.of(Table.Cell.of(text, true))))),
            new Block.Quote(text, payload, payload),
            new Block.Callout(Block.Tone.WARNING, text),
            new Block.ContactCard(payload, payload, payload, payload, payload, payload),
            new Block.PlaceTime(payload, Instant.EPOCH, Instant.EPOCH),
            new Block.MapPoint(1, 2, payload),
            new Block.Preformatted(payload),
            new Media.Image("/media/a.jpg", payload, payload, payload, 4, 3),
            new Media.FileLink("/media/a.pdf", payload, payload, 1),
            new Media.Video("/media/a.mp4", "/media/a.vtt", payload));
    assertHarmless(BlockHtml.of(blocks, reader));
  }

  private static void assertHarmless(String html) {
    String own =
        "a|b|p|h2|h3|ul|ol|li|dl|dt|dd|div|span|strong|em|br|table|caption|tr|th|td|figure|figcaption|blockquote|pre|img|small|svg|path|video|track|time";
    String rest = html.replaceAll("</?(" + own + ")( (?!on)[a-zA-Z-]+=\"[^\"<>]*\")*/?>", "");
    assertFalse(rest.contains("<") || rest.contains(">") || rest.contains("\""), rest);
  }

  private String html(Block block) {
    return BlockHtml.of(List.of(block), reader);
  }
}
