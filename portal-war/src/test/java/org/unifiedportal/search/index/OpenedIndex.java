package org.unifiedportal.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;

/** The files of an index read beside the portal that writes them; for measuring alone. */
public final class OpenedIndex implements Searchable, AutoCloseable {
  private final DirectoryReader reader;

  private OpenedIndex(DirectoryReader reader) {
    this.reader = reader;
  }

  /** Reads what was committed last in the build in use. */
  public static OpenedIndex at(Path folder) throws IOException {
    Shelf shelf = Shelf.at(folder);
    return new OpenedIndex(DirectoryReader.open(shelf.open(shelf.current().orElseThrow())));
  }

  @Override
  public <T> T read(Reading<T> reading) {
    try {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(Schema.similarity());
      return reading.by(searcher);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public IndexHealth health() {
    return new IndexHealth(0, reader.numDocs(), false, 0, "");
  }

  /** How many segments it has. */
  public int segments() {
    return reader.leaves().size();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }
}
