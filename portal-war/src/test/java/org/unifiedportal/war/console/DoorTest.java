package org.unifiedportal.war.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.net.URI;
import org.junit.jupiter.api.Test;

class DoorTest {
  @Test
  void onlyThePortalsOwnPagesMaySendAChange() {
    Origins origins = new Origins(URI.create("https://portal.example/"));
    assertTrue(origins.isOwn("https://portal.example"));
    for (String foreign :
        new String[] {
          "http://portal.example",
          "https://portal.example:8443",
          "https://portal.example.evil",
          "null",
          "",
          "not an origin"
        }) {
      assertFalse(origins.isOwn(foreign), foreign);
    }
    assertFalse(origins.isOwn(null));
  }

  @Test
  void onOneMachineItsNamesAreTheSame() {
    Origins origins = new Origins(URI.create("http://localhost:8080/"));
    assertTrue(origins.isOwn("http://127.0.0.1:8080"));
    assertFalse(origins.isOwn("http://127.0.0.1:8081"));
  }

  @Test
  void thePlainCookieIsForPlainHttpOnThisMachineOnly() {
    assertEquals("portal-console", Cookies.of(URI.create("http://localhost:8080/")).sessionName());
    assertEquals(
        "__Host-portal-console", Cookies.of(URI.create("http://portal.example/")).sessionName());
    assertEquals(
        "__Host-portal-console", Cookies.of(URI.create("https://localhost/")).sessionName());
  }

  @Test
  void aProxyIsBelievedOnThisMachineOnlyAndForItsOwnWord() {
    assertEquals("192.0.2.9", ServedCallerAddress.of("192.0.2.9", "198.51.100.1"));
    assertEquals("198.51.100.7", ServedCallerAddress.of("127.0.0.1", "203.0.113.1, 198.51.100.7"));
    assertEquals("127.0.0.1", ServedCallerAddress.of("127.0.0.1", null));
    assertEquals("portal.example", ServedCallerAddress.of("portal.example", "198.51.100.1"));
  }

  @Test
  void whatNoDatabaseKeepsIsTakenOutOfWhatWasTyped() {
    MultivaluedHashMap<String, String> typed = new MultivaluedHashMap<>();
    typed.add("title", "  Су\u0000 құбыры\u0007 \uD800 жарылды ");
    typed.add("body", "бір\r\nекі\rүш");
    Form form = new Form(typed);
    assertEquals("Су құбыры  жарылды", form.text("title"));
    assertEquals("бір\nекі\nүш", form.text("body"));
    assertEquals("", form.text("absent"));
  }
}
