package org.unifiedportal.core.publication;

import java.time.Instant;

/**
 * A publication in its agency's own list.
 *
 * @param changedAt its newest change when it was listed: whoever goes on behind it goes on there,
 *     though it is changed meanwhile and moves to the top
 */
public record OwnPublication(Publication publication, Instant changedAt) {
  /** Its place in the list. */
  public LiveFilter.Place place() {
    return new LiveFilter.Place(changedAt, publication.id());
  }
}
