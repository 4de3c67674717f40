package org.unifiedportal.war.console;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.regex.Pattern;
import org.unifiedportal.core.account.Secret;
import org.unifiedportal.core.account.Sessions;
import org.unifiedportal.war.http.Limits;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.settings.Settings;

/** Turns away changes to the console that come from foreign pages or are too large, unread. */
@Provider
public class ConsoleGate implements ContainerRequestFilter {
  private static final Pattern CONSOLE = Pattern.compile("/?(kk|ru|en)/console(/.*)?");
  private static final Pattern WITH_FILES = Pattern.compile("/?../console/(documents|pictures)/.*");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Sessions sessions;
  private final Cookies cookies;
  private final Origins origins;

  /** Guards the portal of these settings. */
  @Inject
  public ConsoleGate(Sessions sessions, Settings settings) {
    this(sessions, new Origins(settings.baseUrl()));
  }

  ConsoleGate(Sessions sessions, Origins origins) {
    this.sessions = sessions;
    this.cookies = Cookies.of(origins.base());
    this.origins = origins;
  }

  @Override
  public void filter(ContainerRequestContext asked) {
    String path = asked.getUriInfo().getPath();
    if (READING.contains(asked.getMethod()) || !CONSOLE.matcher(path).matches()) {
      return;
    }
    if (!origins.isOwn(asked.getHeaderString("Origin"))) {
      note(asked, path);
      throw new RequestRefused(Problem.of(403, "problem.foreign-form"));
    }
    if (WITH_FILES.matcher(path).matches() && bringsFiles(asked)) {
      return;
    }
    int most = Limits.DEFAULT.bodyBytes();
    if (asked.getLength() > most || asked.getLength() < 0 && asked.hasEntity()) {
      throw new RequestRefused(Problem.of(413, "problem.body-too-large", most));
    }
  }

  /** Forms with files have limits of their own, which are looked after where they are read. */
  private static boolean bringsFiles(ContainerRequestContext asked) {
    String type = asked.getHeaderString(HttpHeaders.CONTENT_TYPE);
    return type != null && type.startsWith("multipart/form-data");
  }

  private void note(ContainerRequestContext asked, String path) {
    Cookie cookie = asked.getCookies().get(cookies.sessionName());
    if (cookie != null) {
      sessions
          .identify(new Secret(cookie.getValue()))
          .ifPresent(presence -> sessions.noteForgery(presence, path));
    }
  }
}
