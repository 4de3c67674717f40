package org.unifiedportal.war.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
  private @Nullable MadeUpExchange exchange;
  private boolean letThrough;
  private boolean atHand;
  private @Nullable String query;
  private @Nullable String length;

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
  void methodsOfResourcesPass(String method) throws Exception {
    ask(method, true);
    assertTrue(letThrough);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get", "FOO"})
  void otherMethodsAreRefusedInTheAskersLanguage(String method) throws Exception {
    ask(method, true);
    assertFalse(letThrough);
    assertEquals(501, exchange.answered("setStatus"));
    assertFalse(exchange.has("Allow"), "each address says for itself what it allows");
    assertTrue(exchange.body().contains("Портал такого действия не знает"), exchange.body());
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

  @ParameterizedTest
  @CsvSource({
    "q=вода&agency=aksai,UTF-8,q=%D0%B2%D0%BE%D0%B4%D0%B0&agency=aksai",
    "q=вода,windows-1251,q=%D0%B2%D0%BE%D0%B4%D0%B0",
    "q=қала су+x%20y,UTF-8,q=%D2%9B%D0%B0%D0%BB%D0%B0%20%D1%81%D1%83+x%20y",
    "q=%D0%B2,UTF-8,q=%D0%B2",
    "q=water,UTF-8,q=water"
  })
  void aQueryOfRawBytesIsReadAsUtf8(String sent, String charset, String read) throws Exception {
    String handed = new String(sent.getBytes(charset), StandardCharsets.ISO_8859_1);
    ask("GET", "/ru/search?" + handed, true);
    assertEquals(read, query);
  }

  @Test
  void aQueryTheServerHasReadItselfStaysAsItWasRead() throws Exception {
    ask("GET", "/ru/search?q=вода", true);
    assertEquals("q=%D0%B2%D0%BE%D0%B4%D0%B0", query);
    ask("GET", "/ru/search", true);
    assertNull(query);
  }

  @Test
  void theHeadOfWhatIsMadeWhileItIsSentHasNoLength() throws Exception {
    ask("HEAD", true);
    assertTrue(exchange.has("flushBuffer"), "nothing may be taken for an empty answer");
    ask("GET", true);
    assertFalse(exchange.has("flushBuffer"));
  }

  @Test
  void aLengthThatIsKnownStays() throws Exception {
    length = "12";
    ask("HEAD", true);
    assertFalse(exchange.has("flushBuffer"));
    assertEquals("12", exchange.answered("Content-Length"));
  }

  private void ask(String method, boolean https) throws Exception {
    ask(method, "/kk", https);
  }

  private void ask(String method, String address, boolean https) throws Exception {
    Gate gate = new Gate(SecurityHeaders.of(https), (request, response) -> atHand);
    exchange =
        MadeUpExchange.of(
            method,
            address,
            (request, response) -> {
              letThrough = false;
              gate.doFilter(
                  request,
                  response,
                  (passed, on) -> {
                    passed(passed);
                    if (length != null) {
                      response.setHeader("Content-Length", length);
                    }
                  });
              return true;
            });
  }

  private void passed(ServletRequest passed) {
    letThrough = true;
    query = ((HttpServletRequest) passed).getQueryString();
  }
}
