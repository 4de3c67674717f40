package org.unifiedportal.war.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.text.LocalText;

/** The editions of a document, oldest first, each file at its address for ever. */
record DocumentEditionsAnswer(List<One> items) {
  /** An edition. */
  record One(
      int number, Optional<Instant> releasedAt, Optional<LocalText> note, List<FileAnswer> files) {}
}
