package org.unifiedportal.core.migration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.RichText;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** Who signed: the first lines in bold, where they are names with or without a post above. */
final class ActSignatures {
  private static final Pattern NAME =
      Pattern.compile("_*\\s*(\\p{Lu}\\.\\s*){1,2}\\p{Lu}\\p{L}+(-\\p{Lu}\\p{L}+)?");

  private ActSignatures() {}

  /** Finds the signatories when they are clear in every language there is. */
  static Optional<LocalText> find(Map<Language, EditionText> texts) {
    Map<Language, String> words = new EnumMap<>(Language.class);
    texts.forEach((language, text) -> {
      String signed = signed(firstBold(text.body()));
      if (!signed.isEmpty()) {
        words.put(language, signed);
      }
    });
    boolean isClear = !words.isEmpty() && words.size() == texts.size();
    return isClear ? Optional.of(new LocalText(words)) : Optional.empty();
  }

  private static List<String> firstBold(List<Block> body) {
    List<String> lines = new ArrayList<>();
    for (Block block : body) {
      if (block instanceof Block.Paragraph paragraph && isBold(paragraph.text())) {
        lines.add(paragraph.text().text());
      } else if (!lines.isEmpty()) {
        return lines;
      }
    }
    return lines;
  }

  private static boolean isBold(RichText text) {
    return !text.runs().isEmpty()
        && text.runs().stream().allMatch(run -> run.bold() || run.text().isBlank());
  }

  /** "Name, post; name, post", or empty when a line is neither post nor name. */
  private static String signed(List<String> lines) {
    List<String> signatures = new ArrayList<>();
    String post = "";
    for (String line : lines) {
      boolean isName = NAME.matcher(line).matches();
      if (!isName && !post.isEmpty()) {
        return "";
      }
      if (isName) {
        String name = line.replaceFirst("^_*\\s*", "");
        signatures.add(post.isEmpty() ? name : name + ", " + post);
      }
      post = isName ? "" : line;
    }
    return post.isEmpty() ? String.join("; ", signatures) : "";
  }
}
