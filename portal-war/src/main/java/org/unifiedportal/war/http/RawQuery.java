package org.unifiedportal.war.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A request whose query was sent as raw bytes, as old phones and curl do, in the way RFC 3987 (3.1)
 * wants it: the bytes of UTF-8 behind percent signs. The server hands each byte over as a letter of
 * Latin-1. What is no UTF-8 is taken for the Cyrillic of old Windows.
 */
final class RawQuery extends HttpServletRequestWrapper {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final Charset OLD = Charset.forName("windows-1251");

  private final String query;

  private RawQuery(HttpServletRequest asked, String query) {
    super(asked);
    this.query = query;
  }

  /** The request itself when its query needs nothing. */
  static HttpServletRequest of(HttpServletRequest asked) {
    String query = asked.getQueryString();
    return query == null || isPlain(query) ? asked : new RawQuery(asked, plain(query));
  }

  @Override
  public @Nullable String getQueryString() {
    return query;
  }

  private static boolean isPlain(String query) {
    return query.chars().allMatch(RawQuery::isPlain);
  }

  private static boolean isPlain(int letter) {
    return letter > ' ' && letter < 0x7f;
  }

  private static String plain(String query) {
    StringBuilder plain = new StringBuilder(query.length() * 3);
    for (byte one : utf8(query)) {
      if (isPlain(one)) {
        plain.append((char) one);
      } else {
        plain.append('%').append(HEX.toHexDigits(one));
      }
    }
    return plain.toString();
  }

  private static byte[] utf8(String query) {
    boolean bytes = query.chars().allMatch(letter -> letter <= 0xff);
    return bytes
        ? repaired(query.getBytes(StandardCharsets.ISO_8859_1))
        : query.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] repaired(byte[] sent) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent));
      return sent;
    } catch (CharacterCodingException old) {
      return new String(sent, OLD).getBytes(StandardCharsets.UTF_8);
    }
  }
}
