package org.unifiedportal.war.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unifiedportal.core.document.Topic;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Names;
import org.unifiedportal.search.query.Order;
import org.unifiedportal.war.page.Words;

/**
 * A kind or a topic, which the search lists by one value of a facet.
 *
 * @param name what it is called, in every language
 */
record Theme(LocalText name, Facet facet, String value) {
  private static final List<Theme> ALL =
      Stream.concat(
              Stream.of(PublicationKind.values())
                  .map(kind -> of("kinds." + kind.key(), Facet.KIND, kind.key())),
              Stream.of(Topic.values())
                  .map(topic -> of("topic." + topic.key(), Facet.TOPIC, topic.key())))
          .toList();

  private static final Names<Theme> NAMES =
      new Names<>(() -> ALL, theme -> theme.name().words().values().stream());

  private static Theme of(String key, Facet facet, String value) {
    Map<Language, String> name = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      name.put(language, Words.in(language).say(key));
    }
    return new Theme(new LocalText(name), facet, value);
  }

  /** Those of whose name every typed word begins a word. */
  static List<Theme> beginning(String typed) {
    return NAMES.beginning(typed, ALL.size());
  }

  String words(Language reader) {
    return name.shown(reader).words();
  }

  /** The search that lists it, below the language. */
  String path() {
    Asked asked = new Asked("", Map.of(facet, value), "", Order.RELEVANCE, 1);
    return SearchPages.PATH + asked.query();
  }
}
