package org.unifiedportal.war.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.unifiedportal.core.document.CardReplaced;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentPublished;
import org.unifiedportal.core.document.DocumentReturned;
import org.unifiedportal.core.document.DocumentWithdrawn;
import org.unifiedportal.core.document.FileJudged;
import org.unifiedportal.core.document.FileRead;
import org.unifiedportal.core.document.FileReplaced;
import org.unifiedportal.core.document.FileTakenOff;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Remembered;
import org.unifiedportal.core.text.Language;

/**
 * What lists say of the files of documents, kept until the journal tells of a change to any
 * document: a page of results shows ten of them, and asking for one takes three rows. Thread-safe.
 */
public final class PaperWords {
  /** So many stay: about two megabytes. */
  private static final int MOST = 10_000;

  private final Remembered<Cache<Told, String>> kept;

  private final boolean keeping;

  private PaperWords(boolean keeping) {
    this.keeping = keeping;
    this.kept =
        new Remembered<>(
            () -> Caffeine.newBuilder().maximumSize(MOST).build(),
            Set.of(
                CardReplaced.class,
                DocumentPublished.class,
                DocumentReturned.class,
                DocumentWithdrawn.class,
                FileJudged.class,
                FileRead.class,
                FileReplaced.class,
                FileTakenOff.class));
  }

  private record Told(DocumentId document, Language language) {}

  /** Keeps words; must be told of the journal. */
  public static PaperWords keeping() {
    return new PaperWords(true);
  }

  /** Keeps none. */
  public static PaperWords forgetful() {
    return new PaperWords(false);
  }

  /** These were committed, here or on another node. */
  public void note(List<JournalEntry> entries) {
    kept.note(entries);
  }

  /**
   * The words on a document in a language. They are kept in what stood there before they were made,
   * so that what changed meanwhile is made again.
   */
  public String of(DocumentId document, Language language, Supplier<String> making) {
    return keeping ? kept(new Told(document, language), making) : making.get();
  }

  private String kept(Told told, Supplier<String> making) {
    Cache<Told, String> words = kept.now();
    String known = words.getIfPresent(told);
    if (known != null) {
      return known;
    }
    String made = making.get();
    words.put(told, made);
    return made;
  }
}
