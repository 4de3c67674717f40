package org.unifiedportal.core.inquiry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings questions that mean the same under one name, and takes out what names a person: eight
 * figures and more (an identification number, a card, a telephone) and addresses of mail.
 */
public final class InquiryWords {
  /** The longest question that is kept, in characters. */
  static final int LONGEST = 80;

  private static final String MASK = "•••";
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}]");
  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]*");
  private static final Pattern FIGURES = Pattern.compile("\\d{8,}");
  private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d(?:[ ()\\-.]{0,2}\\d){9,}");

  private InquiryWords() {}

  /** The words under which a question is counted; empty when there is nothing to count. */
  static Optional<String> of(String typed) {
    String visible = UNSEEN.matcher(typed).replaceAll(" ").toLowerCase(Locale.ROOT);
    String bare = visible.replaceAll("\\s+", " ").strip();
    String nameless = MAIL.matcher(bare).replaceAll(MASK);
    String kept = cut(masked(TELEPHONE, masked(FIGURES, nameless)));
    return Optional.of(kept).filter(words -> words.codePoints().anyMatch(InquiryWords::tells));
  }

  private static String masked(Pattern found, String words) {
    return found.matcher(words).replaceAll(MASK);
  }

  private static String cut(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST).strip() : words;
  }

  private static boolean tells(int point) {
    return Character.isLetterOrDigit(point);
  }
}
