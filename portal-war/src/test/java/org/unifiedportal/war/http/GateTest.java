package org.unifiedportal.war.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
  private @Nullable MadeUpExchange exchange;
  private boolean letThrough;
  private boolean atHand;

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
    assertEquals(405, exchange.answered("setStatus"));
    assertEquals("GET, HEAD", exchange.answered("Allow"));
    assertTrue(exchange.body().contains("Такое действие не предусмотрено"));
  }

  @Test
  void everyAnswerCarriesTheSecurityHeaders() throws Exception {
    ask("GET", true);
    String policy = String.valueOf(exchange.answered("Content-Security-Policy"));
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"));
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("nosniff", exchange.answered("X-Content-Type-Options"));
    assertEquals("same-origin", exchange.answered("Cross-Origin-Opener-Policy"));
    assertTrue(exchange.has("Strict-Transport-Security"));
  }

  @Test
  void whatIsAtHandNeedsNoResource() throws Exception {
    atHand = true;
    ask("GET", true);
    assertFalse(letThrough);
    assertEquals("nosniff", exchange.answered("X-Content-Type-Options"));
  }

  @Test
  void aRefusedMethodCarriesThemToo() throws Exception {
    ask("TRACE", true);
    assertEquals("nosniff", exchange.answered("X-Content-Type-Options"));
  }

  @Test
  void overPlainHttpNobodyIsToldToUseHttps() throws Exception {
    ask("GET", false);
    assertFalse(exchange.has("Strict-Transport-Security"));
  }

  private void ask(String method, boolean https) throws Exception {
    Gate gate = new Gate(SecurityHeaders.of(https), (request, response) -> atHand);
    exchange =
        MadeUpExchange.of(
            method,
            "/kk",
            (request, response) -> {
              letThrough = false;
              gate.doFilter(request, response, (passed, on) -> letThrough = true);
              return true;
            });
  }
}
