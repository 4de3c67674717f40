package org.unifiedportal.war.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One request and what was answered to it, without a server. */
public final class MadeUpExchange {
  private final Map<String, Object> answered = new TreeMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final String method;
  private final String address;
  private final Map<String, String> headers;
  private boolean isAnswered;

  private MadeUpExchange(String method, String address, Map<String, String> headers) {
    this.method = method;
    this.address = address;
    this.headers = headers;
  }

  /** Who answers: a door, or a filter. */
  @FunctionalInterface
  public interface Answering {
    /** Says whether it wrote the answer. */
    boolean answer(HttpServletRequest asked, HttpServletResponse answer)
        throws IOException, ServletException;
  }

  /** Asks the door. */
  public static MadeUpExchange of(String method, String address, Answering door)
      throws IOException, ServletException {
    return of(method, address, Map.of("Accept-Language", "ru"), door);
  }

  /** Asks the door with these headers. */
  public static MadeUpExchange of(
      String method, String address, Map<String, String> headers, Answering door)
      throws IOException, ServletException {
    MadeUpExchange exchange = new MadeUpExchange(method, address, headers);
    exchange.isAnswered = door.answer(exchange.asked(), exchange.answer());
    return exchange;
  }

  /** Whether the door wrote the answer. */
  public boolean isAnswered() {
    return isAnswered;
  }

  /** A header by its name, or what another setter was called with. */
  public @Nullable Object answered(String name) {
    return answered.get(name);
  }

  /** Whether this header was set, or this setter called. */
  public boolean has(String name) {
    return answered.containsKey(name);
  }

  /** The text that was written. */
  public String body() {
    return body.toString(StandardCharsets.UTF_8);
  }

  private HttpServletRequest asked() {
    int mark = address.indexOf('?');
    return made(
        HttpServletRequest.class,
        (name, arguments) ->
            switch (name) {
              case "getMethod" -> method;
              case "getRequestURI" -> mark < 0 ? address : address.substring(0, mark);
              case "getQueryString" -> mark < 0 ? null : address.substring(mark + 1);
              case "getContextPath" -> "";
              case "getHeader" -> headers.get((String) arguments[0]);
              case "isAsyncStarted" -> false;
              default -> null;
            });
  }

  private HttpServletResponse answer() {
    return made(
        HttpServletResponse.class,
        (name, arguments) ->
            switch (name) {
              case "getOutputStream" -> new Kept();
              case "getStatus" -> answered.getOrDefault("setStatus", 200);
              case "containsHeader" -> answered.containsKey((String) arguments[0]);
              case "flushBuffer" -> answered.put(name, true);
              case "setHeader" -> answered.put((String) arguments[0], arguments[1]);
              default -> answered.put(name, arguments[0]);
            });
  }

  private interface Doing {
    @Nullable Object call(String name, Object[] arguments);
  }

  private static <T> T made(Class<T> type, Doing doing) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> doing.call(method.getName(), arguments)));
  }

  private final class Kept extends ServletOutputStream {
    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("answers are written at once");
    }

    @Override
    public void write(int one) {
      body.write(one);
    }
  }
}
