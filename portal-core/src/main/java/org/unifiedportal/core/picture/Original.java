package org.unifiedportal.core.picture;

import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;
import org.unifiedportal.core.vault.PictureHead;

/**
 * The file of a picture as the vault keeps it.
 *
 * @param name as its sender called it
 */
public record Original(FileHash hash, FileFormat format, String name, PictureHead head) {
  /** Refuses what isn't a picture. */
  public Original {
    if (!format.isPicture()) {
      throw new IllegalArgumentException("not a picture: " + format);
    }
  }
}
