package org.unifiedportal.war.console;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;

/** A request to the console before any resource has it. */
final class Incoming extends Ask {
  private final Map<String, Cookie> cookies;

  /** The language is the first part of its path. */
  Incoming(ContainerRequestContext asked) {
    address = asked.getUriInfo();
    language = address.getPathParameters().getFirst("language");
    browser = asked.getHeaderString(HttpHeaders.USER_AGENT);
    cookies = asked.getCookies();
  }

  @Override
  Optional<String> cookie(String name) {
    return Optional.ofNullable(cookies.get(name)).map(Cookie::getValue);
  }
}
