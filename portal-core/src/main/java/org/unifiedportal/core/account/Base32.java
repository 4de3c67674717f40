package org.unifiedportal.core.account;

import java.io.ByteArrayOutputStream;

/** Bytes in the 32 signs of RFC 4648 without padding, the way authenticator apps take a secret. */
final class Base32 {
  private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  static String write(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte one : bytes) {
      buffer = buffer << 8 | one & 0xff;
      for (bits += 8; bits >= 5; bits -= 5) {
        text.append(SIGNS.charAt(buffer >> bits - 5 & 31));
      }
    }
    return bits == 0
        ? text.toString()
        : text.append(SIGNS.charAt(buffer << 5 - bits & 31)).toString();
  }

  static byte[] read(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int buffer = 0;
    int bits = 0;
    for (char sign : text.toCharArray()) {
      buffer = buffer << 5 | SIGNS.indexOf(sign) & 31;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(buffer >> bits);
      }
    }
    return bytes.toByteArray();
  }
}
