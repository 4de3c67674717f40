package org.unifiedportal.war.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Tenure;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.feed.entry.DocumentEntryId;
import org.unifiedportal.feed.format.Feed;
import org.unifiedportal.feed.format.FeedEnd;
import org.unifiedportal.feed.format.FeedItem;
import org.unifiedportal.feed.format.FeedSite;
import org.unifiedportal.feed.format.FeedText;
import org.unifiedportal.feed.format.FeedWords;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Words;

/** Puts a feed of documents together: the last changed first, what was taken back as tombstones. */
record DocumentFeed(AgencyStore agencies, Papers papers, FeedSite site, PortalTime time) {
  private static final int ENTRIES = 50;
  private static final int WITHDRAWN = 200;
  private static final Duration TOLD_FOR = Duration.ofDays(91);
  private static final Instant BEFORE_THE_FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final String SCHEME = "tag:unifiedportal.org,2026:";

  /** The feed of an agency, or of all. */
  Feed of(Language language, Optional<Agency> agency) {
    Set<AgencyId> own = agency.map(Agency::id).map(Set::of).orElse(Set.of());
    List<FeedItem> items =
        FeedItem.inOrder(
            papers.documents().changed(own, ENTRIES).stream()
                .map(document -> item(document, language))
                .toList());
    Instant since = time.now().minus(TOLD_FOR).truncatedTo(ChronoUnit.DAYS);
    List<Feed.Deleted> deleted =
        papers.documents().withdrawn(own, since, WITHDRAWN).stream()
            .map(document -> TakenBack.of(document, language))
            .toList();
    String segment = agency.map(it -> it.slug().value()).orElse("all");
    Feed.Author author = agency.map(it -> author(it, language)).orElseGet(() -> portal(language));
    return new Feed(
        address(language, segment),
        language,
        author.name() + ": " + Words.in(language).say("files.title"),
        agency
            .flatMap(Agency::findClosing)
            .map(closed -> end(closed, language).subtitle(language))
            .orElseGet(() -> FeedWords.subtitle(language)),
        address(language, segment),
        "",
        agency.isPresent() ? author.page() + "/files" : author.page(),
        twins(language, segment),
        author,
        updated(items, deleted, agency.flatMap(Agency::findClosing)),
        items,
        deleted,
        agency.flatMap(Agency::findClosing).isPresent());
  }

  private String address(Language language, String segment) {
    return site.absolute("/" + language.tag() + "/feeds/" + segment + "/files");
  }

  private Map<Language, String> twins(Language language, String segment) {
    Map<Language, String> twins = new EnumMap<>(Language.class);
    Stream.of(Language.values())
        .filter(other -> other != language)
        .forEach(other -> twins.put(other, address(other, segment)));
    return twins;
  }

  private Feed.Author portal(Language language) {
    return new Feed.Author(
        FeedText.title(site.name().shown(language).words()),
        site.absolute("/" + language.tag() + "/"));
  }

  private Feed.Author author(Agency agency, Language language) {
    return new Feed.Author(
        FeedText.title(agency.name().shown(language).words()),
        site.absolute("/" + language.tag() + "/" + agency.slug()));
  }

  private FeedEnd end(Tenure.Closed closed, Language language) {
    return new FeedEnd(
        closed, closed.successor().flatMap(agencies::find).map(one -> author(one, language)));
  }

  private static Instant updated(
      List<FeedItem> items, List<Feed.Deleted> deleted, Optional<Tenure.Closed> closing) {
    return Stream.of(
            items.stream().map(FeedItem::updated),
            deleted.stream().map(Feed.Deleted::when),
            closing.stream().map(Tenure.Closed::at))
        .flatMap(all -> all)
        .max(Instant::compareTo)
        .orElse(BEFORE_THE_FIRST);
  }

  private FeedItem item(Document document, Language language) {
    DocumentStanding.Live live = document.live().orElseThrow();
    DocumentEntry entry = new DocumentEntry(papers, site, language, document);
    DocumentEntryId id = new DocumentEntryId(document.id(), language);
    Agency agency = agencies.find(document.agency()).orElseThrow();
    return new FeedItem(
        id.uri(),
        language,
        FeedText.title(document.card().title().shown(language).words()),
        FeedText.line(entry.summary(time)),
        entry.html(),
        site.absolute("/" + language.tag() + "/" + live.path()),
        pages(live, language),
        author(agency, language),
        live.publishedAt(),
        id.toldUpdate(live.updatedAt()),
        List.of(
            new FeedItem.Label(
                SCHEME + "paper", "paper", document.card().kind().key(), entry.paper())));
  }

  private Map<Language, String> pages(DocumentStanding.Live live, Language language) {
    Map<Language, String> pages = new EnumMap<>(Language.class);
    Stream.of(Language.values())
        .filter(other -> other != language)
        .forEach(other -> pages.put(other, site.absolute("/" + other.tag() + "/" + live.path())));
    return pages;
  }
}
