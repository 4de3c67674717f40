package org.unifiedportal.feed.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.text.Language;

/** The identity of an entry that tells of a document, the same in every feed of a language. */
public record DocumentEntryId(DocumentId document, Language language) {
  private static final String SCHEME = "tag:unifiedportal.org,2026:document:";

  /** Shares there are below a second, and below a microsecond. */
  private static final long MICROS = 999_983;

  private static final long NANOS = 997;

  /**
   * The change as it is told: always the same share of the identity stands below the second where
   * an import knew the second at most, else below the microsecond. So documents that came in for
   * the same moment stay apart, whichever of them stand in a feed.
   */
  public Instant toldUpdate(Instant updated) {
    long share = document.value().getLeastSignificantBits();
    return updated.getNano() == 0
        ? updated.plus(Math.floorMod(share, MICROS), ChronoUnit.MICROS)
        : updated.plusNanos(Math.floorMod(share, NANOS));
  }

  /** The permanent URI of the entry (RFC 4151), the same in every format. */
  public String uri() {
    return SCHEME + document + ":" + language.tag();
  }
}
