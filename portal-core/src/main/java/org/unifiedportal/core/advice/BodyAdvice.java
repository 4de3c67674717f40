package org.unifiedportal.core.advice;

import java.util.List;
import java.util.regex.Pattern;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Linked;
import org.unifiedportal.core.block.PlainText;
import org.unifiedportal.core.block.Run;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;

/** Advice on how it is said: long sentences, officialese, links that tell nothing. */
final class BodyAdvice {
  /** Kazakh says with a suffix what Russian says with a word of its own. */
  private static final int MOST_WORDS_KAZAKH = 20;

  private static final int MOST_WORDS = 25;
  private static final int SHOWN_WORDS = 4;
  private static final Pattern TELLS_NOTHING =
      Pattern.compile(
          "(?iu)(мұнда|осында|осы жерде|осы жерден|толығырақ|сілтеме|здесь|тут|сюда|подробнее|"
              + "ссылка|по ссылке|here|click here|read more|link|https?://\\S+|www\\.\\S+)[.:!]?");

  private BodyAdvice() {}

  static void note(String at, Language language, EditionText text, Issues found) {
    noteWords(at + "/lead", language, text.lead(), found);
    for (int i = 0; i < text.body().size(); i++) {
      Block block = text.body().get(i);
      if (block instanceof Block.Words) {
        noteWords(at + "/body/" + i, language, PlainText.of(block), found);
      }
      noteLinks(at + "/body/" + i, block, found);
    }
  }

  private static void noteWords(String at, Language language, String words, Issues found) {
    int most = language == Language.KK ? MOST_WORDS_KAZAKH : MOST_WORDS;
    for (String sentence : Sentences.of(words)) {
      List<String> said = Sentences.words(sentence);
      found.addIf(
          said.size() > most,
          at,
          "advice.sentence-long",
          String.join(" ", said.subList(0, Math.min(SHOWN_WORDS, said.size()))),
          said.size(),
          most);
    }
    Officialese.in(language)
        .find(words)
        .ifPresent(phrase ->
            found.add(
                at,
                phrase.better().isEmpty() ? "advice.officialese" : "advice.say-rather",
                phrase.said(),
                phrase.better()));
  }

  private static void noteLinks(String at, Block block, Issues found) {
    for (Run run : Linked.in(block)) {
      found.addIf(
          TELLS_NOTHING.matcher(run.text().strip()).matches(),
          at,
          "advice.link-words",
          run.text().strip());
    }
  }
}
