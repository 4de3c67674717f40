package org.unifiedportal.war.publication;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.unifiedportal.core.publication.PublicationId;

/** Reads ids as askers write them: the full form of a UUID and no other. */
final class PublicationIds {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private PublicationIds() {}

  static Optional<PublicationId> parse(String words) {
    return FORM.matcher(words).matches()
        ? Optional.of(new PublicationId(UUID.fromString(words)))
        : Optional.empty();
  }
}
