package org.unifiedportal.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.unifiedportal.core.publication.PublicationId;

/**
 * One build of the index: its files, its writer, its searchers, and the journal entry it has
 * reached. One thread at a time writes, another commits; any number reads.
 */
final class Generation implements Closeable {
  private static final int MOST_LEFT_OUT = 20;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Set<PublicationId> writtenWithout = ConcurrentHashMap.newKeySet();
  private volatile Cursor cursor;
  private volatile Cursor committed;

  private Generation(Directory directory, IndexWriter writer, Cursor cursor) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, new SearcherFactory());
    this.cursor = cursor;
    this.committed = cursor;
  }

  /** Begins an empty build that counts as having reached this entry. */
  static Generation begin(Directory directory, Cursor cursor) throws IOException {
    return new Generation(directory, writer(directory, IndexWriterConfig.OpenMode.CREATE), cursor);
  }

  /** Opens what was committed last; refuses a build of another schema as not found. */
  static Generation open(Directory directory) throws IOException {
    Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
    if (!Cursor.isOfThisSchema(data)) {
      throw new IndexNotFoundException("the index was built by another version: " + data);
    }
    IndexWriter writer = writer(directory, IndexWriterConfig.OpenMode.APPEND);
    try {
      return new Generation(directory, writer, Cursor.of(data));
    } catch (IOException | RuntimeException broken) {
      writer.rollback();
      throw broken;
    }
  }

  static IndexWriter writer(Directory directory, IndexWriterConfig.OpenMode mode)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(Schema.analyzer());
    config
        .setSimilarity(Schema.similarity())
        .setOpenMode(mode)
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(32)
        .setMergePolicy(new FewSegments());
    return new IndexWriter(directory, config);
  }

  /**
   * Puts these entries in place of all the publication had; entries of one publication lie side by
   * side.
   */
  void replace(PublicationId publication, List<Entry> entries) throws IOException {
    writtenWithout.remove(publication);
    if (entries.isEmpty()) {
      writer.deleteDocuments(EntryDocument.key(publication));
    } else {
      var documents = entries.stream().map(EntryDocument::of).toList();
      writer.updateDocuments(EntryDocument.key(publication), documents);
    }
  }

  /** Counts what could not be written; so many of them are no longer a matter of single texts. */
  void leaveOut(PublicationId publication, RuntimeException why) {
    writtenWithout.add(publication);
    if (writtenWithout.size() > MOST_LEFT_OUT) {
      throw why;
    }
  }

  /** How many publications this build was made without, because they could not be written. */
  int leftOut() {
    return writtenWithout.size();
  }

  /** Makes all that was written visible, and notes that everything up to this entry is in. */
  void reach(Cursor reached) throws IOException {
    searchers.maybeRefreshBlocking();
    cursor = reached;
  }

  Cursor cursor() {
    return cursor;
  }

  /** Writes to disk what was reached since the last commit; others may write meanwhile. */
  void commit() throws IOException {
    Cursor reached = cursor;
    writer.setLiveCommitData(reached.asCommitData().entrySet());
    writer.commit();
    committed = reached;
  }

  boolean isCommitted() {
    return committed.equals(cursor);
  }

  /** Whether the writer has died of a failure; reading goes on. */
  boolean isDead() {
    return !writer.isOpen();
  }

  /** Whether it is gone with this process. */
  boolean isInMemory() {
    return directory instanceof ByteBuffersDirectory;
  }

  /** Whether every file of the last commit still stands; only the committing thread may ask. */
  boolean isStanding() throws IOException {
    try {
      for (String file : SegmentInfos.readLatestCommit(directory).files(true)) {
        directory.fileLength(file);
      }
      return true;
    } catch (IndexNotFoundException | java.nio.file.NoSuchFileException gone) {
      return false;
    }
  }

  /** Reads every byte and compares the checksums; takes seconds on a large index. */
  void verify() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        ((CodecReader) leaf.reader()).checkIntegrity();
      }
    }
  }

  IndexSearcher acquire() throws IOException {
    return searchers.acquire();
  }

  void release(IndexSearcher searcher) throws IOException {
    searchers.release(searcher);
  }

  int entries() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return searcher.getIndexReader().numDocs();
    } finally {
      searchers.release(searcher);
    }
  }

  /** The same files, opened anew from the last commit after the writer died. */
  Generation reopened() throws IOException {
    return open(directory);
  }

  /** Stops reading only: another generation goes on with the files. */
  void closeReading() throws IOException {
    searchers.close();
  }

  /** Gives everything back; what was not committed is dropped. */
  @Override
  public void close() throws IOException {
    searchers.close();
    writer.rollback();
    directory.close();
  }
}
