package org.unifiedportal.war.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
  private final Map<String, Object> answered = new TreeMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private boolean letThrough;

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})
  void methodsOfResourcesPass(String method) throws Exception {
    ask(method, true);
    assertTrue(letThrough);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "OPTIONS", "CONNECT", "PROPFIND", "get", "FOO"})
  void otherMethodsAreRefusedInTheAskersLanguage(String method) throws Exception {
    ask(method, true);
    assertFalse(letThrough);
    assertEquals(405, answered.get("status"));
    assertTrue(body.toString(StandardCharsets.UTF_8).contains("Такое действие не предусмотрено"));
  }

  @Test
  void everyAnswerCarriesTheSecurityHeaders() throws Exception {
    ask("GET", true);
    String policy = String.valueOf(answered.get("Content-Security-Policy"));
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"));
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("nosniff", answered.get("X-Content-Type-Options"));
    assertEquals("same-origin", answered.get("Cross-Origin-Opener-Policy"));
    assertTrue(answered.containsKey("Strict-Transport-Security"));
  }

  @Test
  void aRefusedMethodCarriesThemToo() throws Exception {
    ask("TRACE", true);
    assertEquals("nosniff", answered.get("X-Content-Type-Options"));
  }

  @Test
  void overPlainHttpNobodyIsToldToUseHttps() throws Exception {
    ask("GET", false);
    assertFalse(answered.containsKey("Strict-Transport-Security"));
  }

  private void ask(String method, boolean https) throws Exception {
    new Gate(SecurityHeaders.of(https))
        .doFilter(asked(method), answer(), (request, response) -> letThrough = true);
  }

  private static HttpServletRequest asked(String method) {
    return made(
        HttpServletRequest.class,
        (name, arguments) ->
            name.equals("getMethod") ? method : name.equals("getHeader") ? "ru" : null);
  }

  private HttpServletResponse answer() {
    return made(
        HttpServletResponse.class,
        (name, arguments) -> {
          switch (name) {
            case "setHeader" -> answered.put((String) arguments[0], arguments[1]);
            case "setStatus" -> answered.put("status", arguments[0]);
            case "getOutputStream" -> {
              return new Kept();
            }
            default -> answered.put(name, arguments == null ? "" : arguments[0]);
          }
          return null;
        });
  }

  private interface Doing {
    Object call(String name, Object[] arguments);
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
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(int one) {
      body.write(one);
    }
  }
}
