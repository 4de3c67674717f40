package org.unifiedportal.war.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Run;
import org.unifiedportal.core.block.Table;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;

class SheetTest {
  private static Content there(PublicationKind kind, Content content) {
    Issues issues = new Issues();
    Sheet sheet = FilledSheet.of(content, PortalTime.ALMATY).withoutEmptyPieces();
    Content back = new SheetContent(kind, PortalTime.ALMATY).read(sheet, issues);
    assertEquals(List.of(), issues.found());
    return back;
  }

  @ParameterizedTest
  @EnumSource(PublicationKind.class)
  void whatTheFormShowsComesBackAsItWas(PublicationKind kind) {
    Content content = TestPortal.content(kind, "Су берілді", "Воду дали");
    assertEquals(content, there(kind, content));
  }

  @Test
  void piecesTheFormDoesNotKnowAreCarriedAlong() {
    List<Block> body =
        List.of(
            new Block.Heading(2, "Тақырып"),
            new Block.Heading(3, "Кіші"),
            new Block.Listing(false, 1, List.of(RichText.plain("а"), RichText.plain("б"))),
            new Block.Listing(true, 3, List.of(RichText.plain("в"))),
            new Block.KeyFacts(List.of(new Block.Fact("Ұзындығы", "1,2 км: дәл"))),
            new Block.Steps(List.of(RichText.plain("бар"), RichText.plain("қайт"))),
            new Block.Callout(Block.Tone.WARNING, RichText.plain("Абайла")),
            new Block.Quote(RichText.plain("Сөз"), "Аты", "Лауазымы"),
            new Table(
                "Кесте",
                List.of(new Table.Row(List.of(Table.Cell.of(RichText.plain("1"), false))))),
            new Media.Image("/media/a.jpg", "сурет", "", "", 10, 20),
            new Media.Image("/media/i/" + "a".repeat(32), "", "жазу", "Автор", 640, 480));
    EditionText text = new EditionText("Бет", "Кіріспе", body);
    Content content =
        new Content(
            Map.of(Language.KK, text),
            TestPortal.fields(PublicationKind.NEWS),
            Set.of("work.reports"),
            true);
    assertEquals(content, there(PublicationKind.NEWS, content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 * 3 = 15 және 2*2",
        "жұлдыз * бос",
        "**ашық",
        "[сілтеме](javascript:alert(1))",
        "[бос]()",
        "\\",
        "a_b`c"
      })
  void whatIsNoMarkStaysAsItWasTyped(String typed) {
    String read = InlineText.read(typed).text();
    assertTrue(
        InlineText.read(typed).runs().stream()
            .noneMatch(run -> run.bold() || run.italic() || !run.link().isEmpty()),
        read);
  }

  @Test
  void marksMeanWhatTheySay() {
    assertEquals(
        List.of(
            new Run("Су ", false, false, ""),
            new Run("18:00", true, false, ""),
            new Run("-де, ", false, false, ""),
            new Run("мына жерде", false, false, "/kk/help"),
            new Run(" ", false, false, ""),
            new Run("ашық", false, true, "")),
        InlineText.read("Су **18:00**-де, [мына жерде](/kk/help) *ашық*").runs());
  }

  @Test
  void anyRichTextComesBackAsItWas() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] words = {"су", "жол*", "[а]", "б\\в", "1 * 2", "ә"};
    for (int i = 0; i < 500; i++) {
      List<Run> runs = new ArrayList<>();
      for (int k = 0; k < 1 + random.nextInt(3); k++) {
        String link = random.nextInt(4) == 0 ? "https://a.example/" + k : "";
        Run run = new Run(words[random.nextInt(words.length)], k % 2 == 1, k == 2, link);
        runs.add(run);
      }
      String all = runs.toString();
      assertEquals(
          new RichText(runs).text(),
          InlineText.read(InlineText.write(new RichText(runs))).text(),
          () -> "seed " + seed + " " + all);
    }
  }
}
