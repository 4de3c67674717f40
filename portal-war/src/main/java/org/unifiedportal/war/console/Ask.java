package org.unifiedportal.war.console;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Language;

/** What every request to the console comes with. */
public class Ask {
  @PathParam("language")
  String language;

  @HeaderParam(HttpHeaders.USER_AGENT)
  @Nullable String browser;

  @Context UriInfo address;
  @Context HttpHeaders headers;

  /** The language of the address. */
  public Language language() {
    return Language.of(language);
  }

  /** What the browser says it is. */
  public String browser() {
    return browser == null ? "" : browser;
  }

  /** A parameter of the address, or nothing. */
  public String parameter(String name) {
    String value = address.getQueryParameters().getFirst(name);
    return value == null ? "" : value;
  }

  /** The path below the language, without a slash in front. */
  public String path() {
    String path = address.getPath();
    String bare = path.startsWith("/") ? path.substring(1) : path;
    return bare.substring(Math.min(bare.length(), language.length() + 1));
  }

  Optional<String> cookie(String name) {
    Cookie cookie = headers.getCookies().get(name);
    return cookie == null ? Optional.empty() : Optional.of(cookie.getValue());
  }
}
