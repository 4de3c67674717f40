package org.unifiedportal.war.load;

import java.util.List;
import java.util.Locale;

/**
 * What became of one folder.
 *
 * @param address where it stands now, empty when it stands nowhere
 * @param words remarks on what was published, reasons for what was refused
 */
public record LoadedItem(String name, Result result, String address, List<String> words) {
  /** Copies the words. */
  public LoadedItem {
    words = List.copyOf(words);
  }

  static LoadedItem refused(String name, List<String> reasons) {
    return new LoadedItem(name, Result.REFUSED, "", reasons);
  }

  /** What happened to it. */
  public enum Result {
    /** It is new and live. */
    PUBLISHED,
    /** It is new and live, and odd in some way. */
    PUBLISHED_WITH_REMARK,
    /** It was there with other content, which was corrected. */
    UPDATED,
    /** It was there with the same content. */
    UNCHANGED,
    /** It is not on the portal as it should be, and the reasons are named. */
    REFUSED;

    /** The result as it is told. */
    public String said() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
