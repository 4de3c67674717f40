package org.unifiedportal.search.index;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.block.PlainText;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.LivePublication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** Makes the entries of a live publication, one for each of its languages. */
final class EntryMaking {
  /**
   * What was told for a day: after weeks it matters less. A law, a service or a problem doesn't age
   * so.
   */
  private static final Set<PublicationKind> FADING =
      EnumSet.of(PublicationKind.NEWS, PublicationKind.ANNOUNCEMENT);

  private final Sources sources;

  private EntryMaking(Sources sources) {
    this.sources = sources;
  }

  static EntryMaking by(Sources sources) {
    return new EntryMaking(sources);
  }

  List<Entry> entries(LivePublication live) {
    Entry.Head head = head(live);
    return live.content().texts().entrySet().stream()
        .map(text -> entry(live, head, text.getKey()))
        .toList();
  }

  private static Entry.Head head(LivePublication live) {
    return new Entry.Head(
        live.id(),
        live.standing().path(),
        live.standing().publishedAt(),
        live.content().languages(),
        live.content().fields().line("number").orElse(""),
        live.content().fields().choice("answers"),
        sections(live),
        standing(live));
  }

  private static Standing standing(LivePublication live) {
    if (FADING.contains(live.kind())) {
      return Standing.FADING;
    }
    boolean repealed = state(live).filter("repealed"::equals).isPresent();
    return repealed ? Standing.REPEALED : Standing.PLAIN;
  }

  private static Optional<String> state(LivePublication live) {
    return live.content().fields().choice("legalState");
  }

  /** A publication without sections of its own stands in that of its kind. */
  private static Set<String> sections(LivePublication live) {
    Set<String> own = live.content().sections();
    return own.isEmpty() ? Set.of(live.kind().clause()) : own;
  }

  private Entry entry(LivePublication live, Entry.Head head, Language language) {
    EditionText text = live.content().texts().get(language);
    String body = body(text, live.content().fields(), language);
    return new Entry(
        head, facets(live, language), new Entry.Words(text.title(), text.lead(), body));
  }

  private Map<Facet, String> facets(LivePublication live, Language language) {
    int year = sources.time().day(live.standing().publishedAt()).getYear();
    Map<Facet, String> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.AGENCY, sources.agencies().apply(live.agency()).value());
    facets.put(Facet.KIND, live.kind().key());
    facets.put(Facet.YEAR, "%04d".formatted(year));
    facets.put(Facet.LANGUAGE, language.tag());
    state(live).ifPresent(state -> facets.put(Facet.STATE, state));
    return facets;
  }

  private static String body(EditionText text, Fields fields, Language language) {
    Stream<String> said = fields.values().values().stream().map(value -> words(value, language));
    return Stream.concat(Stream.of(PlainText.of(text.body())), said)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static String words(FieldValue value, Language language) {
    return switch (value) {
      case FieldValue.Words words -> in(words.text(), language);
      case FieldValue.Line line -> line.text();
      case FieldValue.FollowUps followUps -> words(followUps, language);
      case FieldValue.Day day -> "";
      case FieldValue.Moment moment -> "";
      case FieldValue.Choice choice -> "";
      case FieldValue.Weekdays weekdays -> "";
      case FieldValue.Link link -> "";
    };
  }

  private static String words(FieldValue.FollowUps followUps, Language language) {
    return followUps.all().stream()
        .map(followUp -> in(followUp.words(), language))
        .collect(Collectors.joining("\n"));
  }

  private static String in(LocalText text, Language language) {
    return text.find(language).orElse("");
  }
}
