package org.unifiedportal.core.picture;

import java.util.Arrays;
import java.util.Optional;

/** On what terms a picture is shown. */
public enum PictureLicence {
  /** Free to use with the author's name (Creative Commons BY 4.0). */
  CC_BY("cc-by"),
  /** The same, and what is made of it on the same terms (Creative Commons BY-SA 4.0). */
  CC_BY_SA("cc-by-sa"),
  /** Nobody's rights stand against any use. */
  PUBLIC_DOMAIN("public-domain"),
  /** The author has allowed the agency to show it; others ask the author. */
  PERMISSION("permission");

  private final String key;

  PictureLicence(String key) {
    this.key = key;
  }

  /** The stable name. */
  public String key() {
    return key;
  }

  /** Finds a licence by its key. */
  public static Optional<PictureLicence> find(String key) {
    return Arrays.stream(values()).filter(licence -> licence.key.equals(key)).findFirst();
  }
}
