package org.unifiedportal.war.publication;

import java.time.LocalDate;
import org.unifiedportal.core.publication.TextGap;
import org.unifiedportal.war.page.Reader;

/** What a publication owes in a language, in words. */
public final class GapWords {
  private GapWords() {}

  /** Which text is missing or behind, and since when. */
  public static String of(TextGap gap, Reader reader) {
    String key = (gap.isMissing() ? "lagging.missing." : "lagging.behind.") + gap.language().tag();
    return reader.say(key, reader.days().moment(gap.since()));
  }

  /** Until when it is promised, or that the promise wasn't kept; empty without a promise. */
  public static String promise(TextGap gap, Reader reader) {
    LocalDate today = reader.days().today();
    String key = gap.isOverdue(today) ? "lagging.overdue" : "lagging.promised";
    return gap.promised().map(day -> reader.say(key, reader.days().until(day))).orElse("");
  }
}
