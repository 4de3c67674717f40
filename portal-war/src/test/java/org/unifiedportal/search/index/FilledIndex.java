package org.unifiedportal.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.site.SitePath;

/**
 * The index of a home that no portal uses, filled beside the journal by the product's own writer
 * and chains: reading many publications from their tables one by one takes far longer. For
 * measuring alone. Takes texts from several threads.
 */
public final class FilledIndex implements AutoCloseable {
  private final Directory directory;
  private final IndexWriter writer;
  private final Map<String, String> place;

  private FilledIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.place = SegmentInfos.readLatestCommit(directory).getUserData();
    this.writer = Generation.writer(directory, IndexWriterConfig.OpenMode.APPEND);
  }

  /**
   * A publication in its only language.
   *
   * @param number that of a document, or empty
   */
  public record Made(
      TextCollection.Text text,
      String path,
      String agency,
      PublicationKind kind,
      Instant published,
      String number) {}

  /** The version of what stands in an index: a home filled for another one is of no use. */
  public static int version() {
    return Schema.VERSION;
  }

  /** Opens the build in use in this folder. */
  public static FilledIndex open(Path folder) throws IOException {
    Shelf shelf = Shelf.at(folder);
    return new FilledIndex(shelf.open(shelf.current().orElseThrow()));
  }

  /** Writes these besides what is there. */
  public void add(List<Made> all) throws IOException {
    for (Made one : all) {
      writer.addDocument(EntryDocument.of(entry(one)));
    }
  }

  /** Ends with all merges made, at the place in the journal where it began. */
  @Override
  public void close() throws IOException {
    try (directory;
        writer) {
      do {
        writer.setLiveCommitData(place.entrySet());
        writer.commit();
        ((ConcurrentMergeScheduler) writer.getConfig().getMergeScheduler()).sync();
      } while (writer.hasPendingMerges() || writer.hasUncommittedChanges());
    }
  }

  private static Entry entry(Made made) {
    Map<Facet, String> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.AGENCY, made.agency());
    facets.put(Facet.KIND, made.kind().key());
    facets.put(Facet.YEAR, made.published().toString().substring(0, 4));
    facets.put(Facet.LANGUAGE, made.text().language().tag());
    Entry.Head head =
        new Entry.Head(
            new PublicationId(made.text().id()),
            new SitePath(made.path()),
            made.published(),
            Set.of(made.text().language()),
            made.number(),
            Optional.empty(),
            Set.of(made.kind().clause()),
            made.number().isEmpty() ? Standing.FADING : Standing.PLAIN);
    return new Entry(head, facets, new Entry.Words(made.text().title(), "", made.text().body()));
  }
}
