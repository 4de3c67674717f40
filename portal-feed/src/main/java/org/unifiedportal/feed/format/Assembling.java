package org.unifiedportal.feed.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Tenure;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.feed.entry.EntryKind;
import org.unifiedportal.feed.entry.FeedEntry;
import org.unifiedportal.feed.entry.FeedSelection;
import org.unifiedportal.feed.entry.Mark;
import org.unifiedportal.feed.entry.Tombstone;

/** Puts a feed together from its entries: absolute addresses, names, words. */
final class Assembling {
  private static final String SCHEME = "tag:unifiedportal.org,2026:";

  private final FeedSite site;
  private final Map<AgencyId, Agency> agencies;
  private final ContentHtml content;

  /** With all agencies as they are now: an entry must not ask for each of its names. */
  Assembling(FeedSite site, List<Agency> agencies, ContentHtml content) {
    this.site = site;
    this.agencies = agencies.stream().collect(Collectors.toMap(Agency::id, agency -> agency));
    this.content = content;
  }

  Feed feed(FeedSelection selection, List<FeedEntry> entries, List<Tombstone> withdrawn) {
    Language language = selection.language();
    String address = site.absolute(selection.path());
    return new Feed(
        address,
        language,
        title(selection),
        findClosing(selection)
            .map(closed -> end(closed, language).subtitle(language))
            .orElseGet(() -> FeedWords.subtitle(language)),
        address,
        "",
        site.absolute(page(selection)),
        twins(selection),
        author(selection),
        updated(entries, withdrawn, findClosing(selection)),
        entries.stream().map(this::item).toList(),
        withdrawn.stream().map(Assembling::deleted).toList(),
        findClosing(selection).isPresent());
  }

  private Optional<Tenure.Closed> findClosing(FeedSelection selection) {
    return switch (selection.publisher()) {
      case FeedSelection.Publisher.Everybody everybody -> Optional.empty();
      case FeedSelection.Publisher.One one ->
          Optional.ofNullable(agencies.get(one.agency())).flatMap(Agency::findClosing);
    };
  }

  private FeedEnd end(Tenure.Closed closed, Language language) {
    return new FeedEnd(closed, closed.successor().map(id -> author(id, language)));
  }

  /** Who, and of what kind: "Akimat of Sarybulak: Problems". */
  String title(FeedSelection selection) {
    String who = author(selection).name();
    return switch (selection.topic()) {
      case FeedSelection.Topic.Everything everything -> who;
      case FeedSelection.Topic.Only only ->
          who + ": " + FeedWords.kinds(only.kind(), selection.language());
    };
  }

  private Feed.Author author(FeedSelection selection) {
    Language language = selection.language();
    return switch (selection.publisher()) {
      case FeedSelection.Publisher.Everybody everybody -> portal(language);
      case FeedSelection.Publisher.One one -> author(one.agency(), language);
    };
  }

  private Feed.Author portal(Language language) {
    return new Feed.Author(
        FeedText.title(site.name().shown(language).words()),
        site.absolute("/" + language.tag() + "/"));
  }

  private Feed.Author author(AgencyId id, Language language) {
    Agency agency = agencies.get(id);
    return agency == null ? portal(language) : author(agency, language);
  }

  private Feed.Author author(Agency agency, Language language) {
    return new Feed.Author(
        FeedText.title(agency.name().shown(language).words()),
        site.absolute("/" + language.tag() + "/" + agency.slug()));
  }

  /**
   * The page a reader of this feed would look at: the list of the kind, the agency, or the portal.
   */
  private static String page(FeedSelection selection) {
    String home = "/" + selection.language().tag() + "/";
    return switch (selection.publisher()) {
      case FeedSelection.Publisher.Everybody everybody -> home;
      case FeedSelection.Publisher.One one -> home + one.slug() + list(selection.topic());
    };
  }

  private static String list(FeedSelection.Topic topic) {
    return switch (topic) {
      case FeedSelection.Topic.Everything everything -> "";
      case FeedSelection.Topic.Only only -> "/" + only.kind().publications().getFirst().path();
    };
  }

  private Map<Language, String> twins(FeedSelection selection) {
    Map<Language, String> twins = new EnumMap<>(Language.class);
    for (Language other : Language.values()) {
      if (other != selection.language()) {
        FeedSelection twin = new FeedSelection(other, selection.publisher(), selection.topic());
        twins.put(other, site.absolute(twin.path()));
      }
    }
    return twins;
  }

  private static Instant updated(
      List<FeedEntry> entries, List<Tombstone> withdrawn, Optional<Tenure.Closed> closing) {
    return Stream.of(
            entries.stream().map(entry -> entry.moments().toldUpdate()),
            withdrawn.stream().map(Tombstone::withdrawnAt),
            closing.stream().map(Tenure.Closed::at))
        .flatMap(all -> all)
        .max(Instant::compareTo)
        .orElse(FeedMoments.BEFORE_THE_FIRST);
  }

  private FeedItem item(FeedEntry entry) {
    return new FeedItem(
        entry.id().uri(),
        entry.language(),
        FeedText.title(entry.headline().title()),
        FeedText.line(entry.headline().lead()),
        FeedText.markup(content.html(entry)),
        page(entry, entry.language()),
        twins(entry),
        author(entry.agency(), entry.language()),
        entry.moments().published(),
        entry.moments().toldUpdate(),
        labels(entry.kind(), entry.marks(), entry.language()));
  }

  private String page(FeedEntry entry, Language language) {
    return site.absolute("/" + language.tag() + "/" + entry.path());
  }

  private Map<Language, String> twins(FeedEntry entry) {
    Map<Language, String> twins = new EnumMap<>(Language.class);
    entry.languages().stream()
        .filter(language -> language != entry.language())
        .forEach(language -> twins.put(language, page(entry, language)));
    return twins;
  }

  private static List<FeedItem.Label> labels(
      EntryKind kind, Collection<Mark> marks, Language language) {
    List<FeedItem.Label> labels = new ArrayList<>();
    labels.add(label("kind", kind.key(), FeedWords.kind(kind, language)));
    for (Mark mark : marks) {
      labels.add(label(mark.scheme(), mark.key(), FeedWords.mark(mark, language)));
    }
    return labels;
  }

  static FeedItem.Label label(String name, String term, String words) {
    return new FeedItem.Label(SCHEME + name, name, term, words);
  }

  private static Feed.Deleted deleted(Tombstone stone) {
    return new Feed.Deleted(stone.id().uri(), stone.withdrawnAt(), FeedText.line(stone.reason()));
  }
}
