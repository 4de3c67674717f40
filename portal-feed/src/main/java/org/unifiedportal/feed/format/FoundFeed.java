package org.unifiedportal.feed.format;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.publication.EditionText.Headline;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.feed.entry.EntryKind;

/**
 * A feed of what a question finds, for readers who want to be told when there is more.
 *
 * @param query of the question's address, with its question mark; the same below every language
 * @param title what was asked, in the feed's language
 * @param finds in any order; they are told last changed first
 * @param deleted what readers must forget if they have it
 */
public record FoundFeed(
    FeedSite site,
    Language language,
    String query,
    String title,
    List<Find> finds,
    List<Feed.Deleted> deleted) {
  private static final String SEARCH = "/search";

  /** Copies the lists. */
  public FoundFeed {
    finds = List.copyOf(finds);
    deleted = List.copyOf(deleted);
  }

  /**
   * One publication or document that was found.
   *
   * @param id the permanent URI it has in the other feeds, too
   * @param language of the words
   * @param languages all it can be read in
   * @param path below the language
   * @param updated when a reader last had to look again, UTC
   */
  public record Find(
      String id,
      Language language,
      Set<Language> languages,
      PublicationKind kind,
      Agency agency,
      SitePath path,
      Headline words,
      Instant published,
      Instant updated) {}

  /** Writes it; the same finds give the same bytes. */
  public FeedDocument in(FeedFormat format) {
    Instant newest =
        Stream.concat(finds.stream().map(Find::updated), deleted.stream().map(Feed.Deleted::when))
            .max(Instant::compareTo)
            .orElse(FeedMoments.BEFORE_THE_FIRST);
    return FeedDocument.of(format.write(feed(newest)), newest);
  }

  private Feed feed(Instant newest) {
    String address = site.absolute("/" + language.tag() + SEARCH);
    return new Feed(
        address + query,
        language,
        FeedText.title(title),
        FeedText.line(site.name().shown(language).words()),
        address,
        query,
        address + query,
        twins(),
        new Feed.Author(
            FeedText.title(site.name().shown(language).words()),
            site.absolute("/" + language.tag() + "/")),
        newest,
        FeedItem.inOrder(finds.stream().map(this::item).toList()),
        deleted,
        false);
  }

  private Map<Language, String> twins() {
    Map<Language, String> twins = new EnumMap<>(Language.class);
    for (Language other : Language.values()) {
      if (other != language) {
        twins.put(other, site.absolute("/" + other.tag() + SEARCH));
      }
    }
    return twins;
  }

  private FeedItem item(Find find) {
    return new FeedItem(
        find.id(),
        find.language(),
        FeedText.title(find.words().title()),
        FeedText.line(find.words().lead()),
        "",
        page(find, find.language()),
        twins(find),
        author(find.agency()),
        find.published(),
        find.updated(),
        EntryKind.of(find.kind()).map(this::label).stream().toList());
  }

  private String page(Find find, Language other) {
    return site.absolute("/" + other.tag() + "/" + find.path());
  }

  private Map<Language, String> twins(Find find) {
    Map<Language, String> twins = new EnumMap<>(Language.class);
    find.languages().stream()
        .filter(other -> other != find.language())
        .forEach(other -> twins.put(other, page(find, other)));
    return twins;
  }

  private Feed.Author author(Agency agency) {
    return new Feed.Author(
        FeedText.title(agency.name().shown(language).words()),
        site.absolute("/" + language.tag() + "/" + agency.slug()));
  }

  private FeedItem.Label label(EntryKind kind) {
    return Assembling.label("kind", kind.key(), FeedWords.kind(kind, language));
  }
}
