package org.unifiedportal.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.Directory;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.text.Language;

/**
 * Reads what the index in a folder holds on disk, without writing and without its lock: for
 * comparing it with the rows, also while a portal uses it.
 */
public final class IndexAudit implements Closeable {
  private final Directory directory;
  private final DirectoryReader reader;

  private IndexAudit(Directory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
  }

  /**
   * Opens the last commit of the index in this folder.
   *
   * @throws IndexUnusable when there is none, it is damaged, or another version made it
   */
  public static IndexAudit open(Path folder) {
    try {
      Shelf shelf = Shelf.at(folder);
      String build = shelf.current().orElseThrow(() -> new IOException("nothing is built yet"));
      IndexAudit audit = new IndexAudit(shelf.open(build));
      if (!Cursor.isOfThisSchema(audit.reader.getIndexCommit().getUserData())) {
        audit.close();
        throw new IOException("another version built it");
      }
      return audit;
    } catch (IOException | IllegalArgumentException unusable) {
      throw new IndexUnusable("the search index can't be read: " + unusable.getMessage(), unusable);
    }
  }

  /** The number of the last journal entry whose effect is on disk. */
  public long cursor() throws IOException {
    return Cursor.of(reader.getIndexCommit().getUserData()).number();
  }

  /** How many entries there are, one for each publication and language. */
  public int entries() {
    return reader.numDocs();
  }

  /** The languages in which the publication is found. */
  public Set<Language> languages(PublicationId publication) throws IOException {
    Set<Language> languages = EnumSet.noneOf(Language.class);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(EntryDocument.key(publication));
      SortedDocValues tags = DocValues.getSorted(leaf.reader(), Facet.LANGUAGE.field());
      while (found != null && found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        if (isLive(leaf, found.docID()) && tags.advanceExact(found.docID())) {
          languages.add(Language.of(tags.lookupOrd(tags.ordValue()).utf8ToString()));
        }
      }
    }
    return languages;
  }

  private static boolean isLive(LeafReaderContext leaf, int document) {
    return leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(document);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
