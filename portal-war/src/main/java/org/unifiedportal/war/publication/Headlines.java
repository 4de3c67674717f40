package org.unifiedportal.war.publication;

import java.util.Map;
import org.unifiedportal.core.publication.EditionText.Headline;
import org.unifiedportal.core.text.Language;

/**
 * Chooses in which language a reader is shown a text: the own one, else the first the portal has,
 * honestly marked.
 */
public final class Headlines {
  private Headlines() {}

  /** The language shown to this reader. */
  public static <T> Language shown(Map<Language, T> texts, Language reader) {
    return texts.containsKey(reader)
        ? reader
        : texts.keySet().stream().min(Language::compareTo).orElseThrow();
  }

  /** The title and lead shown to this reader. */
  static Headline of(Map<Language, Headline> headlines, Language reader) {
    return headlines.get(shown(headlines, reader));
  }
}
