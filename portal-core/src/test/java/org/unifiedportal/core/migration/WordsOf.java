package org.unifiedportal.core.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.PlainText;
import org.unifiedportal.core.publication.EditionText;

/**
 * Every word, number and place to fill in, in order: of Markdown source, and of what was read from
 * it.
 */
final class WordsOf {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|_{2,}");

  private WordsOf() {}

  static List<String> markdown(String source) {
    String withoutTags = source.replaceAll("<[a-z/][^<>]*>", " ");
    return words(Parser.unescapeEntities(withoutTags, false));
  }

  static List<String> edition(EditionText text) {
    List<String> words = new ArrayList<>(words(text.title()));
    text.body().forEach(block -> words.addAll(of(block)));
    return words;
  }

  private static List<String> of(Block block) {
    if (block instanceof Block.Listing listing && listing.numbered()) {
      List<String> words = new ArrayList<>();
      for (int item = 0; item < listing.items().size(); item++) {
        words.add(Integer.toString(listing.start() + item));
        words.addAll(words(listing.items().get(item).text()));
      }
      return words;
    }
    return words(PlainText.of(block));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
