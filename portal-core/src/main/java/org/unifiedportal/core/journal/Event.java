package org.unifiedportal.core.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * Something that happened, a record named by a past participle; its components are the entry's
 * payload.
 */
public interface Event {
  /** What it happened to. */
  @JsonIgnore
  UUID subject();

  /** The agency it belongs to. */
  @JsonIgnore
  UUID agencyKey();

  /** The name under which it is kept, never changed once written. */
  @JsonIgnore
  default String type() {
    return getClass().getSimpleName();
  }
}
