package org.unifiedportal.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class FewSegmentsTest {
  @Test
  void nearlyAllOfALargeIndexStandsInOneSegment() throws IOException {
    try (DirectoryReader reader = written(12_000)) {
      int largest =
          reader.leaves().stream().mapToInt(leaf -> leaf.reader().maxDoc()).max().orElse(0);
      assertEquals(12_000, reader.numDocs());
      assertTrue(largest * 5 >= reader.maxDoc() * 4, () -> largest + " of " + reader.maxDoc());
      assertTrue(reader.leaves().size() <= 4, () -> reader.leaves().size() + " segments");
    }
  }

  @Test
  void aSmallIndexIsNotMadeOneAgainAndAgain() throws IOException {
    try (DirectoryReader reader = written(600)) {
      assertTrue(reader.leaves().size() > 1 && reader.leaves().size() <= 4, reader::toString);
    }
  }

  /** So many entries, a segment for every hundred. */
  private static DirectoryReader written(int entries) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig();
    config.setMergePolicy(new FewSegments()).setMergeScheduler(new SerialMergeScheduler());
    config.setMaxBufferedDocs(100);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int number = 0; number < entries; number++) {
        Document one = new Document();
        one.add(new StringField("id", "" + number, Store.NO));
        writer.addDocument(one);
      }
    }
    return DirectoryReader.open(directory);
  }
}
