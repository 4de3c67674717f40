package org.unifiedportal.war.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fixed files under {@code /assets} of the class path, read once. Safe for many threads. */
public final class Assets {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}\\.[a-z0-9]{2,5}");
  private static final Pattern FINGERPRINTED =
      Pattern.compile("([a-z0-9-]{1,60})\\.([0-9a-f]{10})(\\.[a-z0-9]{2,5})");
  private static final Map<String, Asset> READ = new ConcurrentHashMap<>();

  private Assets() {}

  /** The address of a file that is surely there; a missing one is a bug. */
  public static String address(String name) {
    return find(name)
        .map(Asset::address)
        .orElseThrow(() -> new IllegalArgumentException("no such asset: " + name));
  }

  /** Finds a file by its plain name. */
  public static Optional<Asset> find(String name) {
    return NAME.matcher(name).matches()
        ? Optional.ofNullable(READ.computeIfAbsent(name, Assets::read))
        : Optional.empty();
  }

  /** Finds a file by the name it was linked to with; an outdated fingerprint finds nothing. */
  static Optional<Asset> findFingerprinted(String asked) {
    Matcher parts = FINGERPRINTED.matcher(asked);
    return parts.matches()
        ? find(parts.group(1) + parts.group(3))
            .filter(asset -> asset.fingerprint().equals(parts.group(2)))
        : Optional.empty();
  }

  private static Asset read(String name) {
    try (InputStream stream = Assets.class.getResourceAsStream("/assets/" + name)) {
      return stream == null ? null : Asset.of(name, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read asset " + name, e);
    }
  }
}
