package org.unifiedportal.core.publication;

import java.util.List;
import org.unifiedportal.core.block.Block;

/**
 * An edition in one language.
 *
 * @param title 1 to 1000 characters, trimmed (real acts have titles of 600)
 * @param lead what the reader came for, in two sentences; may be empty
 * @param body the pieces below the lead; may be empty
 */
public record EditionText(String title, String lead, List<Block> body) {
  /** The longest title in characters. */
  public static final int LONGEST_TITLE = 1000;

  /** The longest lead in characters. */
  public static final int LONGEST_LEAD = 1000;

  /** Trims, copies and refuses a blank or endless title. */
  public EditionText {
    title = title.strip();
    lead = lead.strip();
    body = List.copyOf(body);
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      throw new IllegalArgumentException("a title has 1 to 1000 characters: " + title);
    }
    if (lead.length() > LONGEST_LEAD) {
      throw new IllegalArgumentException("a lead has at most 1000 characters: " + lead);
    }
  }

  /** Title and lead alone. */
  public Headline headline() {
    return new Headline(title, lead);
  }

  /** What a list shows of it. */
  public record Headline(String title, String lead) {}
}
