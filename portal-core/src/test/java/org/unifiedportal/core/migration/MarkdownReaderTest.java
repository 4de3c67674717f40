package org.unifiedportal.core.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.PlainText;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Run;
import org.unifiedportal.core.block.Table;

class MarkdownReaderTest {
  private final Findings findings = new Findings();

  @Test
  void theFirstHeadingIsTheTitleAndTheNextOnesMoveDown() {
    MarkdownBody body = read("# Title\n\n## One\n\n### Two\n\n#### Three");
    assertEquals("Title", body.title());
    assertEquals(List.of(heading(2, "One"), heading(3, "Two"), heading(3, "Three")), body.blocks());
  }

  @Test
  void aSecondHeadingOfLevelOneHeadsAnAppendix() {
    MarkdownBody body = read("# Title\n\n# Appendix\n\n## Chapter");
    assertEquals(List.of(heading(2, "Appendix"), heading(3, "Chapter")), body.blocks());
  }

  @Test
  void aTextWithoutHeadingHasNoTitle() {
    assertEquals("", read("Only words").title());
    assertEquals("", read("Words\n\n# Not the title").title());
  }

  @Test
  void boldItalicAndLinksAreRuns() {
    assertEquals(
        List.of(
            new Block.Paragraph(
                new RichText(
                    List.of(
                        Run.plain("a "),
                        new Run("b", true, false, ""),
                        Run.plain(" "),
                        new Run("c", false, true, ""),
                        Run.plain(" "),
                        new Run("d", false, false, "https://a.example/x"))))),
        blocks("a **b** *c* [d](https://a.example/x)"));
  }

  @Test
  void aLinkThatCouldRunSomethingLosesItsAddressNotItsWords() {
    assertEquals(List.of(paragraph("press here")), blocks("press [here](javascript:alert(1))"));
    assertEquals(Remark.Kind.LINK_DROPPED, findings.remarks().getFirst().kind());
  }

  @Test
  void twoSpacesAtTheEndOfALineBreakIt() {
    assertEquals(List.of(paragraph("one\ntwo")), blocks("one  \ntwo"));
    assertEquals(List.of(paragraph("one two")), blocks("one\ntwo"));
  }

  @Test
  void shortItemsMakeAList() {
    assertEquals(List.of(list(false, 1, "one", "two")), blocks("- one\n- two"));
    assertEquals(List.of(list(true, 3, "three", "four")), blocks("3. three\n4. four"));
  }

  @Test
  void thePointsOfAnActKeepTheirNumbersAsWritten() {
    assertEquals(
        List.of(paragraph("1. One"), paragraph("2. Two"), paragraph("2. Two again")),
        blocks("1. One\n\n2. Two\n\n2. Two again"));
    assertEquals(List.of(paragraph("5. Five"), paragraph("7. Seven")), blocks("5. Five\n7. Seven"));
    assertEquals(List.of(paragraph("1. Escaped")), blocks("1\\. Escaped"));
  }

  @Test
  void paragraphsAndItemsBelowAPointFollowIt() {
    assertEquals(
        List.of(
            paragraph("3. Terms:"),
            paragraph("1) first;"),
            paragraph("2) second."),
            paragraph("More."),
            list(false, 1, "a", "b")),
        blocks("3. Terms:\n\n   1) first;\n\n   2) second.\n\n   More.\n\n   - a\n\n   - b"));
  }

  @Test
  void anIndentMakesNoCode() {
    assertEquals(List.of(paragraph("Indented by five")), blocks("     Indented by five"));
  }

  @Test
  void placesToFillInAreNoEmphasis() {
    assertEquals(
        List.of(paragraph("of «____»___________ 2019")), blocks("of «____»___________ 2019"));
    assertEquals(List.of(paragraph("________________")), blocks("________________"));
    assertEquals(List.of(), blocks("* * *"));
  }

  @Test
  void anchorsVanishAndEntitiesAreRead() {
    assertEquals(
        List.of(paragraph("\"A\" & B")), blocks("<a id=\"p1\"></a>\n\n&quot;A&quot; &amp; B"));
  }

  @Test
  void aFenceWithoutNameKeepsItsLinesAndSpaces() {
    assertEquals(
        List.of(new Block.Preformatted("    Form\n1. ____")),
        blocks("```\n    Form\n1. ____\n```"));
  }

  @Test
  void aTableOfPipesHasAHeader() {
    Table table = (Table) blocks("| A | B |\n|---|---|\n| 1 | **2** |").getFirst();
    assertTrue(table.rows().getFirst().cells().getFirst().header());
    assertEquals("1 2", PlainText.of(table).lines().toList().get(1));
  }

  @Test
  void aBlankLineInsideAnHtmlTableDoesNotEndIt() {
    List<Block> blocks =
        blocks("<table>\n<tr>\n<td>\na\n\nb\n</td>\n<td>c</td>\n</tr>\n</table>\n\nafter");
    Table table = (Table) blocks.getFirst();
    assertEquals("a\nb", table.rows().getFirst().cells().getFirst().text().text());
    assertEquals(paragraph("after"), blocks.get(1));
  }

  @Test
  void otherHtmlLosesItsTagsNotItsWords() {
    assertEquals(
        List.of(paragraph("one\ntwo")),
        blocks("<div><p>one</p><script>evil()</script><p>two</p></div>"));
    assertEquals(List.of(paragraph("a\nb")), blocks("a<br>b"));
  }

  private MarkdownBody read(String markdown) {
    return MarkdownReader.read(markdown, findings);
  }

  private List<Block> blocks(String markdown) {
    return read(markdown).blocks();
  }

  private static Block heading(int level, String text) {
    return new Block.Heading(level, text);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(RichText.plain(text));
  }

  private static Block list(boolean numbered, int start, String... items) {
    return new Block.Listing(
        numbered, start, List.of(items).stream().map(RichText::plain).toList());
  }
}
