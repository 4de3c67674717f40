package org.unifiedportal.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;

/**
 * Texts without a journal, kept in memory and searched exactly as publications are: for judging the
 * search by collections whose answers are known. Safe for many threads.
 */
public final class TextCollection implements Searchable, AutoCloseable {
  private static final SitePath NOWHERE = new SitePath("collection/text");

  private final Generation generation;

  private TextCollection(Generation generation) {
    this.generation = generation;
  }

  /** A text; the title may be empty. A hit gives the id as that of its publication. */
  public record Text(UUID id, Language language, String title, String body) {}

  /**
   * Indexes these texts.
   *
   * @throws IndexUnusable when there is no room for them
   */
  public static TextCollection of(List<Text> texts) {
    try {
      Generation generation = Generation.begin(new ByteBuffersDirectory(), Cursor.START);
      for (Text text : texts) {
        generation.replace(new PublicationId(text.id()), List.of(entry(text)));
      }
      generation.reach(Cursor.START);
      return new TextCollection(generation);
    } catch (IOException failed) {
      throw new IndexUnusable("the texts can't be indexed: " + failed.getMessage(), failed);
    }
  }

  private static Entry entry(Text text) {
    Map<Facet, String> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.AGENCY, "collection");
    facets.put(Facet.KIND, PublicationKind.PAGE.key());
    facets.put(Facet.YEAR, "1970");
    facets.put(Facet.LANGUAGE, text.language().tag());
    Entry.Head head =
        new Entry.Head(
            new PublicationId(text.id()),
            NOWHERE,
            Instant.EPOCH,
            Set.of(text.language()),
            "",
            Optional.empty(),
            Set.of(),
            Standing.PLAIN);
    return new Entry(head, facets, new Entry.Words(text.title(), "", text.body()));
  }

  @Override
  public <T> T read(Reading<T> reading) {
    try {
      IndexSearcher searcher = generation.acquire();
      try {
        return reading.by(searcher);
      } finally {
        generation.release(searcher);
      }
    } catch (IOException failed) {
      throw new IndexUnusable("the texts can't be read: " + failed.getMessage(), failed);
    }
  }

  @Override
  public IndexHealth health() {
    return new IndexHealth(0, read(searcher -> searcher.getIndexReader().numDocs()), false, 0, "");
  }

  /** Drops the texts. */
  @Override
  public void close() {
    try {
      generation.close();
    } catch (IOException failed) {
      throw new IndexUnusable("the texts can't be closed: " + failed.getMessage(), failed);
    }
  }
}
