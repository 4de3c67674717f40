package org.unifiedportal.war.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A fixed file of the portal's look. The arrays must not be changed.
 *
 * @param name as it stands in the sources, such as {@code site.css}
 * @param fingerprint ten signs of the content's SHA-256; another content, another address
 * @param zipped the same bytes, gzip
 */
@SuppressWarnings("ArrayRecordComponent")
public record Asset(String name, String type, String fingerprint, byte[] bytes, byte[] zipped) {

  static Asset of(String name, byte[] bytes) {
    return new Asset(name, FileTypes.of(name), fingerprint(bytes), bytes, zip(bytes));
  }

  /** The name it is asked for by: {@code site.3f9a0c11d2.css}. */
  public String fingerprinted() {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "." + fingerprint + name.substring(dot);
  }

  /** The address a page links to. */
  public String address() {
    return "/assets/" + fingerprinted();
  }

  private static String fingerprint(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] zip(byte[] bytes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.toByteArray();
  }
}
