package org.unifiedportal.feed.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.publication.EditionNumber;
import org.unifiedportal.core.publication.EditionText;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;

/** An entry's row. */
@Entity
@Table(name = "feed_entry")
class JpaFeedEntryRow {
  @Id String id;
  String publication;
  String language;

  @Column(name = "agency_id")
  String agency;

  String kind;
  String path;
  int edition;
  String title;
  String summary;
  String marks;
  String languages;

  @Column(name = "event_number")
  long number;

  @Column(name = "published_at")
  Instant publishedAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Column(name = "touched_at")
  Instant touchedAt;

  static JpaFeedEntryRow of(FeedEntry entry) {
    JpaFeedEntryRow row = new JpaFeedEntryRow();
    row.id = entry.id().key();
    row.publication = entry.id().publication().toString();
    row.language = entry.language().tag();
    row.agency = entry.agency().toString();
    row.kind = entry.kind().key();
    row.path = entry.path().value();
    row.edition = entry.edition().value();
    row.title = entry.headline().title();
    row.summary = entry.headline().lead();
    row.marks = joined(entry.marks(), Mark::key);
    row.languages = joined(entry.languages(), Language::tag);
    row.setMoments(entry.moments());
    return row;
  }

  private void setMoments(Moments moments) {
    number = moments.number();
    publishedAt = moments.published();
    updatedAt = moments.updated();
    touchedAt = moments.touched();
  }

  FeedEntry toEntry() {
    return new FeedEntry(
        EntryId.ofKey(id),
        new AgencyId(UUID.fromString(agency)),
        EntryKind.find(kind).orElseThrow(),
        new SitePath(path),
        new EditionNumber(edition),
        new EditionText.Headline(title, summary),
        split(marks, key -> Mark.find(key).orElseThrow()),
        split(languages, Language::of),
        new Moments(number, publishedAt, updatedAt, touchedAt));
  }

  private static <V> String joined(Collection<V> values, Function<V, String> key) {
    return values.stream().map(key).collect(Collectors.joining(" "));
  }

  private static <V> Set<V> split(String joined, Function<String, V> value) {
    return Arrays.stream(joined.split(" "))
        .filter(key -> !key.isEmpty())
        .map(value)
        .collect(Collectors.toSet());
  }
}
