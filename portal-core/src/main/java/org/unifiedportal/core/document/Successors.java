package org.unifiedportal.core.document;

import java.util.Optional;

/**
 * Which live document stands for one that was taken back. What replaced it may have been replaced
 * since, any number of times.
 */
public record Successors(DocumentStore documents) {
  /**
   * The live one at the end; empty where it was not replaced, or the last one was taken back too.
   */
  public Optional<Document> of(Tombstone tombstone) {
    return tombstone.cause() == Tombstone.Cause.REPLACED
        ? tombstone.replacedBy().flatMap(documents::find).flatMap(this::living)
        : Optional.empty();
  }

  private Optional<Document> living(Document next) {
    return switch (next.standing()) {
      case DocumentStanding.Unpublished never -> Optional.empty();
      case DocumentStanding.Live live -> Optional.of(next);
      case DocumentStanding.Withdrawn gone -> of(gone.tombstone());
    };
  }
}
