package org.unifiedportal.core.publication;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.unifiedportal.core.text.Language;

/**
 * What an editor writes: the texts by language and the facts that are the same in all of them.
 *
 * @param texts possibly incomplete in a draft, never empty in a live edition
 * @param fields values of the kind's own fields
 * @param sections keys of required sections it stands in, empty for the kind's own clause
 * @param ceremonial a congratulation or a work trip: shown last and small
 */
public record Content(
    Map<Language, EditionText> texts, Fields fields, Set<String> sections, boolean ceremonial) {
  /** Copies everything, languages in the portal's order. */
  public Content {
    EnumMap<Language, EditionText> ordered = new EnumMap<>(Language.class);
    ordered.putAll(texts);
    texts = Collections.unmodifiableMap(ordered);
    sections = Collections.unmodifiableSet(new LinkedHashSet<>(sections));
  }

  /** The languages there are texts in. */
  public Set<Language> languages() {
    return texts.keySet();
  }
}
