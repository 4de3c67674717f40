package org.unifiedportal.war.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that every answer carries, whatever it is. */
record SecurityHeaders(Map<String, String> byName) {
  /** No inline script or style anywhere, nothing from elsewhere, nobody frames us. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
          + "media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
          + "object-src 'none'; frame-ancestors 'none'";

  private static final String NO_DEVICES =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

  SecurityHeaders {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /** The headers of a portal that is reached by https, or (on loopback) by plain http. */
  static SecurityHeaders of(boolean https) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put("Permissions-Policy", NO_DEVICES);
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    if (https) {
      headers.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }
    return new SecurityHeaders(headers);
  }
}
