package org.unifiedportal.feed.entry;

import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.text.Language;

/** The identity of an entry that tells of a document, the same in every feed of a language. */
public record DocumentEntryId(DocumentId document, Language language) {
  private static final String SCHEME = "tag:unifiedportal.org,2026:document:";

  /** The permanent URI of the entry (RFC 4151), the same in every format. */
  public String uri() {
    return SCHEME + document + ":" + language.tag();
  }
}
