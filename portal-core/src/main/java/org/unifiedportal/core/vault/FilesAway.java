package org.unifiedportal.core.vault;

import java.io.IOException;

/**
 * The place where files are kept does not answer as it should; the message is one sentence for the
 * operator, without anything secret.
 */
public final class FilesAway extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says why in one sentence. */
  public FilesAway(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
