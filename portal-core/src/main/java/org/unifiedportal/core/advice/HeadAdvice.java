package org.unifiedportal.core.advice;

import org.unifiedportal.core.block.Media;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Issues;

/** Advice on title and lead: what a reader sees in a list on a phone. */
final class HeadAdvice {
  /** Two lines of a phone 360 px wide. */
  private static final int LONGEST_TITLE = 80;

  private static final int LONGEST_LEAD = 300;
  private static final int MOST_SENTENCES = 2;

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
    boolean isOnlyPictures =
        !text.body().isEmpty() && text.body().stream().allMatch(Media.class::isInstance);
    found
        .addIf(
            lead.isEmpty() && kind.feedWeight() > 0 && kind.fields().isEmpty(),
            at + "/lead",
            "advice.lead-missing")
        .addIf(
            lead.length() > LONGEST_LEAD || Sentences.of(lead).size() > MOST_SENTENCES,
            at + "/lead",
            "advice.lead-long")
        .addIf(lead.isEmpty() && isOnlyPictures, at + "/body/0", "advice.only-pictures");
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
