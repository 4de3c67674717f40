package org.unifiedportal.war.console;

import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.unifiedportal.core.account.Secret;

/**
 * The console's cookies: the session's, the one that forms of guests are bound to, and the one of
 * the way to a provider and back.
 *
 * @param prefix {@code __Host-}, or nothing where the portal is reached by plain http on this
 *     machine
 */
record Cookies(String prefix, boolean secure) {
  private static final int ROUND_SECONDS = 600;

  static Cookies of(URI base) {
    boolean plain = "http".equals(base.getScheme()) && Origins.isLoopback(base.getHost());
    return new Cookies(plain ? "" : "__Host-", !plain);
  }

  String sessionName() {
    return prefix + "portal-console";
  }

  String formName() {
    return prefix + "portal-form";
  }

  String roundName() {
    return prefix + "portal-round";
  }

  /** As long as somebody may need at a provider's door. */
  NewCookie round(String written) {
    return cookie(roundName(), written, ROUND_SECONDS);
  }

  NewCookie roundOver() {
    return cookie(roundName(), "", 0);
  }

  NewCookie session(Secret secret) {
    return cookie(sessionName(), secret.value(), NewCookie.DEFAULT_MAX_AGE);
  }

  NewCookie form(Secret secret) {
    return cookie(formName(), secret.value(), NewCookie.DEFAULT_MAX_AGE);
  }

  NewCookie sessionOver() {
    return cookie(sessionName(), "", 0);
  }

  private NewCookie cookie(String name, String value, int age) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge(age)
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
