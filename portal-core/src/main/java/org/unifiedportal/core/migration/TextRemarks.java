package org.unifiedportal.core.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.PlainText;
import org.unifiedportal.core.block.Table;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.text.Language;

/** What is odd about the texts of one item; nothing is mended, a person is told. */
record TextRemarks(Map<Language, EditionText> texts, Findings findings) {
  private static final int EXAMPLES = 3;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern MIXED =
      Pattern.compile("\\p{L}*(?:\\p{IsCyrillic}\\p{IsLatin}|\\p{IsLatin}\\p{IsCyrillic})\\p{L}*");

  static void note(Map<Language, EditionText> texts, Findings findings) {
    TextRemarks remarks = new TextRemarks(texts, findings);
    texts.forEach(remarks::note);
    remarks.noteMissingLanguage();
    Numbers.noteDifferences(texts, findings);
  }

  /** Title, lead and body, every cell of a table on a line of its own. */
  static String words(EditionText text) {
    List<String> lines = new ArrayList<>(List.of(text.title(), text.lead()));
    text.body().forEach(block -> lines.addAll(lines(block)));
    return String.join("\n", lines);
  }

  private static List<String> lines(Block block) {
    return block instanceof Table table
        ? table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(cell -> cell.text().text())
            .toList()
        : List.of(PlainText.of(block));
  }

  private void note(Language language, EditionText text) {
    Findings here = findings.about(PublicationFolder.fileName(language));
    String words = words(text);
    noteMixedScripts(words, here);
    noteQuotationMarks(words, here);
  }

  private static void noteMixedScripts(String words, Findings here) {
    List<String> mixed = found(WORD, words).filter(MIXED.asMatchPredicate()).toList();
    if (!mixed.isEmpty()) {
      String examples = String.join(", ", mixed.stream().distinct().limit(EXAMPLES).toList());
      here.remark(
          Remark.Kind.MIXED_SCRIPTS,
          "Words that mix Latin and Cyrillic letters: %d, such as %s."
              .formatted(mixed.size(), examples));
    }
  }

  private static void noteQuotationMarks(String words, Findings here) {
    long opened = count(words, '«');
    long closed = count(words, '»');
    if (opened != closed) {
      here.remark(
          Remark.Kind.UNCLOSED_QUOTATION,
          "Quotation marks are opened %d times and closed %d times.".formatted(opened, closed));
    }
    if (count(words, '"') % 2 == 1) {
      here.remark(Remark.Kind.UNCLOSED_QUOTATION, "A straight quotation mark has no partner.");
    }
  }

  private void noteMissingLanguage() {
    for (Language language : List.of(Language.KK, Language.RU)) {
      if (!texts.isEmpty() && !texts.containsKey(language)) {
        findings.remark(
            Remark.Kind.LANGUAGE_MISSING,
            "There is no %s, the law asks for Kazakh and Russian."
                .formatted(PublicationFolder.fileName(language)));
      }
    }
  }

  private static Stream<String> found(Pattern pattern, String words) {
    return pattern.matcher(words).results().map(MatchResult::group);
  }

  private static long count(String words, char mark) {
    return words.chars().filter(letter -> letter == mark).count();
  }
}
