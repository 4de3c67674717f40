package org.unifiedportal.core.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.core.vault.FileHash;

/**
 * A part of a picture, which never changes: its key is made of the file and of the part.
 *
 * @param key 32 hexadecimal digits
 * @param orientation which side of the file is up
 * @param crop in the upright picture
 */
public record Cut(String key, FileHash hash, FileFormat format, int orientation, Crop crop) {
  private static final int KEY_BYTES = 16;
  private static final String FOLDER = "/media/i/";
  private static final Pattern PATH = Pattern.compile(FOLDER + "([0-9a-f]{32})");

  /** How far its sizes for pages are. */
  public enum State {
    /** They are not made yet. */
    WAITING("waiting"),
    /** They are there. */
    DRAWN("drawn"),
    /** They can't be made: the file is broken inside. */
    UNREADABLE("unreadable"),
    /**
     * Its picture was taken down everywhere, or is harmful: they are removed and not made again.
     */
    GONE("gone");

    private final String key;

    State(String key) {
      this.key = key;
    }

    /** The stable name. */
    public String key() {
      return key;
    }

    static State of(String key) {
      return valueOf(key.toUpperCase(java.util.Locale.ROOT));
    }
  }

  static Cut of(Original original, Crop crop) {
    int orientation = original.head().orientation();
    String said =
        String.join(
            " ",
            original.hash().value(),
            Integer.toString(orientation),
            Integer.toString(crop.left()),
            Integer.toString(crop.top()),
            Integer.toString(crop.width()),
            Integer.toString(crop.height()));
    return new Cut(key(said), original.hash(), original.format(), orientation, crop);
  }

  private static String key(String said) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** The folder of its sizes, as a block names it. */
  public String path() {
    return FOLDER + key;
  }

  /** The address of its smallest size. */
  public String thumb() {
    return thumb(path(), crop.width());
  }

  /** The address of the smallest size of a picture that a block shows. */
  public static String thumb(String source, int width) {
    return source + "/" + Renditions.widths(width).getFirst() + ".jpg";
  }

  /** The key in a block's source; empty when the source is no picture of the library. */
  public static Optional<String> keyOf(String source) {
    Matcher path = PATH.matcher(source);
    return path.matches() ? Optional.of(path.group(1)) : Optional.empty();
  }
}
