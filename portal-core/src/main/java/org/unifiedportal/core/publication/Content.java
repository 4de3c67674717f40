package org.unifiedportal.core.publication;

import java.time.LocalDate;
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
 * @param promised the last day of the promise to give a text that is missing, in the portal's zone;
 *     only of languages without a text
 */
public record Content(
    Map<Language, EditionText> texts,
    Fields fields,
    Set<String> sections,
    boolean ceremonial,
    Map<Language, LocalDate> promised) {
  /** Copies everything, languages in the portal's order. */
  public Content {
    EnumMap<Language, EditionText> ordered = new EnumMap<>(Language.class);
    ordered.putAll(texts);
    texts = Collections.unmodifiableMap(ordered);
    sections = Collections.unmodifiableSet(new LinkedHashSet<>(sections));
    EnumMap<Language, LocalDate> open = new EnumMap<>(Language.class);
    open.putAll(promised);
    open.keySet().removeAll(texts.keySet());
    promised = Collections.unmodifiableMap(open);
  }

  /** Content that promises nothing. */
  public Content(
      Map<Language, EditionText> texts, Fields fields, Set<String> sections, boolean ceremonial) {
    this(texts, fields, sections, ceremonial, Map.of());
  }

  /** The same with texts promised for these days. */
  public Content promising(Map<Language, LocalDate> days) {
    return new Content(texts, fields, sections, ceremonial, days);
  }

  /** The languages there are texts in. */
  public Set<Language> languages() {
    return texts.keySet();
  }
}
