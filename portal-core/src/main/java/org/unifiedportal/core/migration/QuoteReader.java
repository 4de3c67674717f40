package org.unifiedportal.core.migration;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.block.Run;
import org.unifiedportal.core.migration.RichTextBuilder.Style;

/**
 * What a block quote of Markdown means, the first rule that fits:
 *
 * <ol>
 *   <li>it holds more than paragraphs: its blocks, as if they stood outside;
 *   <li>its first word is that of an editor's note: a callout;
 *   <li>its last line is a dash and a name: somebody's words;
 *   <li>all of it is in italics: a stamp of an act, a paragraph in italics;
 *   <li>else a quote without a name.
 * </ol>
 */
record QuoteReader(BlockReader blocks) {
  private static final Pattern NOTE =
      Pattern.compile("(Сноска|Примечание|Ескерту|Ескертпе|РҚАО ескертпесі|Note)\\b.*", flags());
  private static final Pattern SOURCE =
      Pattern.compile("(?s)(.*\\S)\\s*[—–]\\s+([^,\\n]+)(?:,\\s*(.+))?");

  private static int flags() {
    return Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;
  }

  List<Block> read(BlockQuote quote) {
    List<Block> inside = blocks.read(quote);
    if (!inside.stream().allMatch(Block.Paragraph.class::isInstance)) {
      return inside;
    }
    RichText words = joined(inside);
    return words.runs().isEmpty() ? List.of() : List.of(meaning(words));
  }

  private static Block meaning(RichText words) {
    if (NOTE.matcher(words.text()).matches()) {
      return new Block.Callout(Block.Tone.NOTE, upright(words));
    }
    Matcher source = SOURCE.matcher(words.text());
    if (words.text().contains("\n") && source.matches()) {
      return spoken(words, source);
    }
    boolean isStamp = words.runs().stream().allMatch(run -> run.italic() || run.text().isBlank());
    return isStamp ? new Block.Paragraph(words) : new Block.Quote(words, "", "");
  }

  private static Block spoken(RichText words, Matcher source) {
    String post = source.group(3) == null ? "" : source.group(3).strip();
    RichText said = cut(words, source.end(1));
    return new Block.Quote(said, source.group(2).strip(), post);
  }

  private static RichText cut(RichText words, int length) {
    RichTextBuilder kept = new RichTextBuilder();
    int left = length;
    for (Run run : words.runs()) {
      String part = run.text().substring(0, Math.clamp(left, 0, run.text().length()));
      kept.add(part, new Style(run.bold(), run.italic(), run.link()));
      left -= run.text().length();
    }
    return kept.build();
  }

  private static RichText joined(List<Block> paragraphs) {
    RichTextBuilder words = new RichTextBuilder();
    for (Block block : paragraphs) {
      words.breakLine().addAll(((Block.Paragraph) block).text());
    }
    return words.build();
  }

  private static RichText upright(RichText words) {
    return new RichText(
        words.runs().stream()
            .map(run -> new Run(run.text(), run.bold(), false, run.link()))
            .toList());
  }
}
