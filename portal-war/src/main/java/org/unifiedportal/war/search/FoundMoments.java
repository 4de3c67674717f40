package org.unifiedportal.war.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.publication.EditionNumber;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.feed.entry.DocumentEntryId;
import org.unifiedportal.feed.entry.EntryId;
import org.unifiedportal.feed.entry.FeedEntry;
import org.unifiedportal.feed.entry.FeedEntryStore;
import org.unifiedportal.feed.format.FoundFeed;
import org.unifiedportal.search.query.Hit;
import org.unifiedportal.search.query.Piece;
import org.unifiedportal.war.page.Stores;

/**
 * By which identity and moments the portal's other feeds tell what was found.
 *
 * @param told what feeds tell of the publications among it
 */
record FoundMoments(Stores stores, Map<EntryId, FeedEntry> told) {

  static FoundMoments of(Stores stores, FeedEntryStore told, Set<PublicationId> found) {
    return new FoundMoments(
        stores,
        told.told(found).stream().collect(Collectors.toMap(FeedEntry::id, Function.identity())));
  }

  /** How one of them is told. */
  record Told(String id, Instant published, Instant updated) {
    FoundFeed.Find find(Hit hit, Agency by) {
      return new FoundFeed.Find(
          id,
          hit.language(),
          hit.languages(),
          hit.kind(),
          by,
          hit.path(),
          new EditionText.Headline(plain(hit.title()), plain(hit.snippet())),
          published,
          updated);
    }

    private static String plain(List<Piece> pieces) {
      return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
  }

  /** Empty for what was taken back a moment ago: the index hears of it later. */
  Optional<Told> of(Hit hit, Language language) {
    EntryId id = new EntryId(hit.publication(), hit.language());
    FeedEntry known = told.get(id);
    if (known != null) {
      return Optional.of(
          new Told(id.uri(), known.moments().published(), known.moments().toldUpdate()));
    }
    Optional<Told> text =
        stores
            .publications()
            .find(hit.publication())
            .flatMap(Publication::live)
            .map(live -> of(live, id));
    return text.isPresent() || hit.kind() != PublicationKind.DOCUMENT
        ? text
        : document(new DocumentId(hit.publication().value()), language);
  }

  /** No feed tells of a page: it changed when the edition that is shown was released. */
  private static Told of(Standing.Live live, EntryId id) {
    boolean first = live.edition().equals(EditionNumber.FIRST);
    return new Told(id.uri(), live.publishedAt(), first ? live.publishedAt() : live.updatedAt());
  }

  private Optional<Told> document(DocumentId id, Language language) {
    return stores
        .papers()
        .documents()
        .find(id)
        .flatMap(Document::live)
        .map(live -> told(new DocumentEntryId(id, language), live));
  }

  private static Told told(DocumentEntryId id, DocumentStanding.Live live) {
    return new Told(id.uri(), live.publishedAt(), id.toldUpdate(live.updatedAt()));
  }
}
