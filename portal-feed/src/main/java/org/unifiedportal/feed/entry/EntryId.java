package org.unifiedportal.feed.entry;

import java.util.UUID;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.text.Language;

/**
 * The identity of an entry: a publication in one language. Languages of one publication share a
 * family, so a reader can tell twins from strangers; the identity survives a change of title,
 * address and even of the portal's domain.
 */
public record EntryId(PublicationId publication, Language language) {
  private static final String SCHEME = "tag:unifiedportal.org,2026:publication:";

  /** The permanent URI of the entry (RFC 4151), the same in every format. */
  public String uri() {
    return family() + ":" + language.tag();
  }

  /** What the URIs of all languages begin with. */
  public String family() {
    return SCHEME + publication;
  }

  /** The key of its row. */
  String key() {
    return publication + ":" + language.tag();
  }

  static EntryId ofKey(String key) {
    int colon = key.indexOf(':');
    return new EntryId(
        new PublicationId(UUID.fromString(key.substring(0, colon))),
        Language.of(key.substring(colon + 1)));
  }
}
