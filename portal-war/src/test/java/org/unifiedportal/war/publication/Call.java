package org.unifiedportal.war.publication;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request of a program, filled in step by step. */
public final class Call {
  private final ApiInMemory api;
  private final String method;
  private final String path;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private InputStream body = InputStream.nullInputStream();

  Call(ApiInMemory api, String method, String path) {
    this.api = api;
    this.method = method;
    this.path = path;
    headers.put("Accept", "application/json");
  }

  /** With this header. */
  public Call with(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** As this asker. */
  public Call as(String bearer) {
    return with("Authorization", bearer);
  }

  /** From this version. */
  public Call from(String tag) {
    return with("If-Match", tag);
  }

  /** With this JSON body. */
  public Call json(String json) {
    return bytes(ApiInMemory.utf8(json));
  }

  /** With these bytes called JSON. */
  public Call bytes(byte[] bytes) {
    headers.putIfAbsent("Content-Type", ApiInMemory.JSON);
    body = new ByteArrayInputStream(bytes);
    return this;
  }

  /** With this file. */
  public Call file(byte[] bytes, String type) {
    return file(new ByteArrayInputStream(bytes), bytes.length, type);
  }

  /** With a file that comes in as it is read. */
  public Call file(InputStream bytes, int length, String type) {
    headers.put("Content-Type", type);
    headers.put("Content-Length", Integer.toString(length));
    body = bytes;
    return this;
  }

  /** Sends it. */
  public Reply send() {
    return api.send(method, path, headers, body);
  }
}
