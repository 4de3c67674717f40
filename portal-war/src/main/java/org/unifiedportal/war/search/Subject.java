package org.unifiedportal.war.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.site.RequiredSection;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Names;
import org.unifiedportal.search.query.Order;
import org.unifiedportal.war.page.Words;

/**
 * What every agency keeps a list of: a kind of publications, or what the law asks for.
 *
 * @param list what the list is called
 * @param names what people type for it; those beside its titles stand in the message files under
 *     {@code search.also.<key>}, between semicolons
 * @param path where an agency keeps it, below its own address
 * @param everywhere the search that lists it for all agencies
 */
record Subject(LocalText list, List<String> names, String path, Asked everywhere) {
  private static final String ALSO = "search.also.";
  private static final List<Subject> ALL = all();
  private static final Names<Subject> NAMES = new Names<>(() -> ALL, it -> it.names().stream());

  /** The one whose whole name is typed, kinds before sections. */
  static Optional<Subject> called(String typed) {
    return NAMES.called(typed).stream().findFirst();
  }

  /** A kind is looked for where it has names beside its own: nobody asks for "pages". */
  private static List<Subject> all() {
    List<Subject> all = new ArrayList<>();
    Stream.of(PublicationKind.values())
        .filter(kind -> Words.in(Language.KK).has(ALSO + kind.key()))
        .map(Subject::of)
        .forEach(all::add);
    RequiredSections.ofLaw().all().stream().map(Subject::of).forEach(all::add);
    return List.copyOf(all);
  }

  private static Subject of(PublicationKind kind) {
    LocalText names = inAll(words -> words.say("kinds." + kind.key()));
    Asked everywhere = new Asked("", Map.of(Facet.KIND, kind.key()), "", Order.RELEVANCE, 1);
    return new Subject(
        inAll(words -> words.say("kinds.all." + kind.key())),
        names(names, kind.key()),
        kind.path(),
        everywhere);
  }

  private static Subject of(RequiredSection section) {
    return new Subject(
        section.title(),
        names(section.title(), section.key()),
        "sections/" + section.path(),
        new Asked("", Map.of(), section.key(), Order.RELEVANCE, 1));
  }

  private static LocalText inAll(Function<Words, String> said) {
    Map<Language, String> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, said.apply(Words.in(language)));
    }
    return new LocalText(all);
  }

  private static List<String> names(LocalText title, String key) {
    Stream<String> also =
        Stream.of(Language.values())
            .map(Words::in)
            .filter(words -> words.has(ALSO + key))
            .flatMap(words -> Arrays.stream(words.say(ALSO + key).split(";")));
    return Stream.concat(title.words().values().stream(), also).toList();
  }

  /** To the list of one agency. */
  Way of(Agency agency, Language reader) {
    return Way.to(
        list.shown(reader).words() + " – " + agency.shortName().shown(reader).words(),
        agency.slug() + "/" + path);
  }

  /** To what all agencies have of it, the newest first. */
  Way ofAll(Language reader) {
    return Way.to(list.shown(reader).words(), SearchPages.PATH + everywhere.query());
  }
}
