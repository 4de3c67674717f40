package org.unifiedportal.war.console;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * The address the server saw; what a proxy says of another one is believed of a proxy on this
 * machine only, and of what it says the last word, which it wrote itself.
 */
@Dependent
public class ServedCallerAddress implements CallerAddress {
  private final HttpServletRequest request;

  /** Takes the request of the moment. */
  @Inject
  public ServedCallerAddress(HttpServletRequest request) {
    this.request = request;
  }

  @Override
  public String value() {
    return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
  }

  static String of(String seen, @Nullable String forwarded) {
    if (forwarded == null || forwarded.isBlank() || !isLoopback(seen)) {
      return seen;
    }
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }

  /** Nothing is looked up: an address in figures is only read. */
  private static boolean isLoopback(String address) {
    try {
      boolean inFigures = address.matches("[0-9.]+|[0-9a-fA-F:.%]+");
      return inFigures && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException notAnAddress) {
      return false;
    }
  }
}
