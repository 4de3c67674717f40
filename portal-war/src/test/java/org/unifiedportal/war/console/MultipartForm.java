package org.unifiedportal.war.console;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form with files as a browser sends it, the token first. Changes itself. */
public final class MultipartForm {
  static final String BOUNDARY = "----portal-test-7MA4YWxkTrZu0gW";

  /** The content type that goes with it. */
  public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private int left = Integer.MAX_VALUE;

  /** Adds a field. */
  public MultipartForm with(String name, String value) {
    return part("form-data; name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file under the name its sender gives it. */
  public MultipartForm file(String name, byte[] bytes) {
    return file("file", name, bytes);
  }

  /** Adds a file in a field. */
  public MultipartForm file(String field, String name, byte[] bytes) {
    return part(
        "form-data; name=\"" + field + "\"; filename=\"" + name + "\"",
        "application/octet-stream",
        bytes);
  }

  private MultipartForm part(String disposition, String type, byte[] bytes) {
    words("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n");
    words(type.isEmpty() ? "\r\n" : "Content-Type: " + type + "\r\n\r\n");
    parts.writeBytes(bytes);
    words("\r\n");
    return this;
  }

  private void words(String words) {
    parts.writeBytes(words.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with another header of the request. */
  public MultipartForm says(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** The same, broken off after so many bytes. */
  public MultipartForm cutAfter(int bytes) {
    left = bytes;
    return this;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** The whole of it as a browser sends it, the token first. */
  public byte[] bytes(String token) {
    String field =
        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n";
    return bytes((field + token + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The whole of it as a program sends it, without a token. */
  public byte[] bytes() {
    return bytes(new byte[0]);
  }

  private byte[] bytes(byte[] first) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(first);
    all.writeBytes(parts.toByteArray());
    all.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    byte[] bytes = all.toByteArray();
    return java.util.Arrays.copyOf(bytes, Math.min(left, bytes.length));
  }
}
