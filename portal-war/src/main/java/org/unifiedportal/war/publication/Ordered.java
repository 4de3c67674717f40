package org.unifiedportal.war.publication;

import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;

/**
 * What a command was ordered for.
 *
 * @param current as it stood when the order came in
 * @param knownVersion the version the asker saw
 */
record Ordered(Publication current, long knownVersion) {
  PublicationId publication() {
    return current.id();
  }
}
