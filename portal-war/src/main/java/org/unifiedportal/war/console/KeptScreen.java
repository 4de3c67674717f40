package org.unifiedportal.war.console;

import java.util.List;

/**
 * Nobody is signed in any more and nothing was done: what was sent is kept on the page, to be
 * brought back.
 *
 * @param path where it was sent to and is brought back to, below the language
 * @param carried everything that was sent, to the letter
 * @param typed the words among it, to be read
 */
public record KeptScreen(
    ConsoleFrame frame, String path, boolean hadFiles, List<Carried> carried, List<Typed> typed)
    implements Screen {
  /** Copies what was sent. */
  public KeptScreen {
    carried = List.copyOf(carried);
    typed = List.copyOf(typed);
  }

  /** A field that is sent again as it came. */
  public record Carried(String name, String value) {}

  /** Words under the label of their field; the language is empty when it is the reader's. */
  public record Typed(String label, String lang, String words) {}

  /** A form is encoded as it was before, for it goes to the same address. */
  public String encoding() {
    return hadFiles ? "multipart/form-data" : "application/x-www-form-urlencoded";
  }
}
