package org.unifiedportal.war.console;

import java.util.Comparator;
import java.util.List;
import org.unifiedportal.war.page.Reader;

/**
 * What became of the files of one form.
 *
 * @param all file by file, those to be looked at first; empty before anything was sent
 */
public record Outcomes(List<Outcome> all) {
  /** Nothing was sent yet. */
  public static final Outcomes NONE = new Outcomes(List.of());

  private static final int NOTHING_TAKEN = 422;

  /** Puts first what wasn't taken. */
  public Outcomes {
    all = all.stream().sorted(Comparator.comparing(Outcome::isTaken)).toList();
  }

  /** How many were taken and how many not, in words. */
  public String summary(Reader reader) {
    return reader.say("batch.summary", taken(), all.size() - taken());
  }

  /** The status of the answer: a form of which nothing was taken is refused. */
  public int status(Complaints whole) {
    boolean isRefused = whole.isNone() && taken() == 0 && !all.isEmpty();
    return isRefused ? NOTHING_TAKEN : whole.status();
  }

  private long taken() {
    return all.stream().filter(Outcome::isTaken).count();
  }

  /**
   * What became of one file.
   *
   * @param link of what was made of it, or of what holds it already; or empty
   * @param way what the link is called
   */
  public record Outcome(String name, String words, String link, String way, boolean isTaken) {
    /** It wasn't taken, for the reason that the words say. */
    public static Outcome not(String name, String words) {
      return new Outcome(name, words, "", "", false);
    }
  }
}
