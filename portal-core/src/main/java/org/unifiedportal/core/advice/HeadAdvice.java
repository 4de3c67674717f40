package org.unifiedportal.core.advice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unifiedportal.core.block.Block;
import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.block.PlainText;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Issues;

/** Advice on title and lead: what a reader sees in a list on a phone. */
final class HeadAdvice {
  /** Two lines of a phone 360 px wide. */
  private static final int LONGEST_TITLE = 80;

  private static final int LONGEST_LEAD = 300;
  private static final int MOST_SENTENCES = 2;

  /** So many words beside a picture may still be its headline over again. */
  private static final int HARDLY_ANY_WORDS = 12;

  private HeadAdvice() {}

  static void note(String at, PublicationKind kind, EditionText text, Issues found) {
    String title = text.title();
    found
        .addIf(
            !isAct(kind) && title.length() > LONGEST_TITLE,
            at + "/title",
            "advice.title-long",
            title.length(),
            LONGEST_TITLE)
        .addIf(isShouted(title), at + "/title", "advice.title-shouted")
        .addIf(title.endsWith("."), at + "/title", "advice.title-full-stop");
    noteLead(at, kind, text, found);
  }

  private static void noteLead(String at, PublicationKind kind, EditionText text, Issues found) {
    String lead = text.lead();
    found
        .addIf(
            lead.isEmpty() && kind.feedWeight() > 0 && kind.fields().isEmpty(),
            at + "/lead",
            "advice.lead-missing")
        .addIf(
            lead.length() > LONGEST_LEAD || Sentences.of(lead).size() > MOST_SENTENCES,
            at + "/lead",
            "advice.lead-long");
    notePictures(at, kind, text, found);
  }

  /** A kind with fields of its own says much in them; any other has only its text. */
  private static void notePictures(
      String at, PublicationKind kind, EditionText text, Issues found) {
    List<Block> body = text.body();
    int most = kind.fields().isEmpty() ? HARDLY_ANY_WORDS : 0;
    String words =
        body.stream()
            .filter(block -> !(block instanceof Media))
            .map(PlainText::of)
            .collect(Collectors.joining(" ", text.lead() + " ", ""));
    if (Sentences.words(words).size() <= most) {
      IntStream.range(0, body.size())
          .filter(i -> body.get(i) instanceof Media)
          .limit(1)
          .forEach(i -> found.add(at + "/body/" + i, "advice.only-pictures"));
    }
  }

  /** What has a number of its own has the title it was given. */
  private static boolean isAct(PublicationKind kind) {
    return kind.fields().stream().anyMatch(field -> field.key().equals("number"));
  }

  private static boolean isShouted(String title) {
    long letters = title.chars().filter(Character::isLetter).count();
    return letters > 10 && title.chars().noneMatch(Character::isLowerCase);
  }
}
