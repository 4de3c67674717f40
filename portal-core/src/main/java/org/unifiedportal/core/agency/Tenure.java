package org.unifiedportal.core.agency;

import java.time.Instant;
import java.util.Optional;
import org.unifiedportal.core.text.LocalText;

/** Whether an agency is at work. */
public sealed interface Tenure {
  /** The usual. */
  Tenure OPEN = new Open();

  /** It publishes and answers. */
  record Open() implements Tenure {}

  /**
   * It publishes no more; what it published stays as an archive.
   *
   * @param at UTC
   * @param reason what citizens are told, in Kazakh and Russian at least
   * @param successor to whom citizens turn now, if anybody
   */
  record Closed(Instant at, LocalText reason, Optional<AgencyId> successor) implements Tenure {}
}
