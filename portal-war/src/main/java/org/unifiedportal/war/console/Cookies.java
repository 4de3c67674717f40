package org.unifiedportal.war.console;

import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.unifiedportal.core.account.Secret;

/**
 * The console's two cookies: the session's, and the one that forms of guests are bound to.
 *
 * @param prefix {@code __Host-}, or nothing where the portal is reached by plain http on this
 *     machine
 */
record Cookies(String prefix, boolean secure) {
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
