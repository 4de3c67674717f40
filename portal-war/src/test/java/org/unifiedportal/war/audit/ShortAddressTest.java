package org.unifiedportal.war.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortAddressTest {
  @ParameterizedTest
  @CsvSource({
    "192.0.2.77, 192.0.2.0/24",
    "203.0.113.255, 203.0.113.0/24",
    "2001:db8:1:2:3:4:5:6, 2001:0db8:0001::/48",
    "2001:db8::1, 2001:0db8:0000::/48",
    "[2001:db8:abcd::9], 2001:0db8:abcd::/48",
    "fe80::1%eth0, fe80:0000:0000::/48",
    "::ffff:192.0.2.77, 192.0.2.0/24",
    "999.1.1.1, …",
    "portal.example, …",
    "cafe, …",
    "12345, …",
    "::1::2, …"
  })
  void theNetworkIsToldAndNotTheMachine(String address, String told) {
    assertEquals(told, ShortAddress.of(address));
  }

  @Test
  void onlyTheAddressInTheFactsIsShortened() {
    assertEquals(
        "{\"account\":\"a\",\"address\":\"192.0.2.0/24\"}",
        ShortAddress.in("{\"account\":\"a\",\"address\":\"192.0.2.77\",\"blind\":\"0f\"}"));
    assertEquals("{\"path\":\"kk/a\"}", ShortAddress.in("{\"path\":\"kk/a\"}"));
    assertEquals("…", ShortAddress.in("{broken 192.0.2.77"));
  }
}
