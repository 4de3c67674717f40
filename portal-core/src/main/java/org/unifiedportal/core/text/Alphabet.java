package org.unifiedportal.core.text;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Locale;

/**
 * The order of the Kazakh alphabet (42 letters), in which Russian words have their places too;
 * Latin ones come before. Java's own order puts ә, ғ, қ and their like behind я or before а.
 */
public final class Alphabet {
  private static final String KAZAKH =
      """
      & а , А < ә , Ә
      & г , Г < ғ , Ғ
      & к , К < қ , Қ
      & н , Н < ң , Ң
      & о , О < ө , Ө
      & у , У < ұ , Ұ < ү , Ү
      & х , Х < һ , Һ
      & ы , Ы < і , І
      """;

  private static final Collator ORDER = collator();

  private Alphabet() {}

  /** Compares as dictionaries do: small and capital letters differ only where all else is equal. */
  public static int compare(String one, String other) {
    return ORDER.compare(one, other);
  }

  private static Collator collator() {
    RuleBasedCollator cyrillic = (RuleBasedCollator) Collator.getInstance(Locale.of("ru"));
    try {
      return new RuleBasedCollator(cyrillic.getRules() + KAZAKH);
    } catch (ParseException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
