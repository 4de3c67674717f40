package org.unifiedportal.war.console;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unifiedportal.core.account.Device;
import org.unifiedportal.core.account.Presence;
import org.unifiedportal.core.account.Secret;
import org.unifiedportal.core.account.Sessions;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Site;
import org.unifiedportal.war.page.Variant;
import org.unifiedportal.war.settings.Settings;

/** Tells who comes to the console, and sends those on who must sign in first. */
@Dependent
public class Reception {
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final Pattern OWN = Pattern.compile("console(/[a-z0-9/-]*)?");

  private final Sessions sessions;
  private final Site site;
  private final CallerAddress caller;
  private final URI base;
  private final Cookies cookies;

  /** Everything that tells who comes. */
  @Inject
  public Reception(Sessions sessions, Site site, CallerAddress caller, Settings settings) {
    this(sessions, site, caller, settings.baseUrl());
  }

  /** The same at this address. */
  public Reception(Sessions sessions, Site site, CallerAddress caller, URI base) {
    this.sessions = sessions;
    this.site = site;
    this.caller = caller;
    this.base = base;
    this.cookies = Cookies.of(base);
  }

  /** The portal the screens stand on. */
  public Site site() {
    return site;
  }

  /** Where somebody signs in from. */
  public Device device(Ask ask) {
    return new Device(caller.value(), ask.browser());
  }

  /** A visitor of a screen that needs nobody signed in. */
  public Visitor.Guest guest(Ask ask) {
    Optional<Secret> known = secret(ask, cookies.formName());
    return new Visitor.Guest(reader(ask), known.orElseGet(Secret::random), known.isEmpty());
  }

  /** Somebody who has signed in wholly; anybody else is sent to the door. */
  public Visitor.Signed signed(Ask ask) {
    Visitor.Signed visitor = half(ask);
    if (!visitor.presence().isComplete()) {
      throw elsewhere(ask, "console/second-factor", ask.path());
    }
    return visitor;
  }

  /** Somebody whose second factor may still be missing; a stranger is sent to the door. */
  public Visitor.Signed half(Ask ask) {
    return find(ask).orElseThrow(() -> elsewhere(ask, "console/log-in", ask.path()));
  }

  /** Whoever has signed in, wholly or half. */
  public Optional<Visitor.Signed> find(Ask ask) {
    Optional<Secret> secret = secret(ask, cookies.sessionName());
    Optional<Presence> presence = secret.flatMap(sessions::identify);
    return presence.map(present -> new Visitor.Signed(reader(ask), secret.orElseThrow(), present));
  }

  /**
   * Refuses a form that was not made for this visitor, and keeps that in the journal. What is
   * brought back from the page of an ended session is refused as a command is, so that its form is
   * shown again, filled in: nothing is carried out but by that form's own button.
   */
  public void refuseForged(Ask ask, Visitor visitor, Form form) {
    if (visitor instanceof Visitor.Signed && form.isKept()) {
      throw new Refused(new Refusal.Conflict("refusal.brought-back", List.of()));
    }
    if (!visitor.owns(form)) {
      if (visitor instanceof Visitor.Signed signed) {
        sessions.noteForgery(signed.presence(), ask.path());
      }
      throw new RequestRefused(Problem.of(403, "problem.foreign-form"));
    }
  }

  /** Sends the browser to a path below the language, to be read by GET. */
  public Response.ResponseBuilder to(Ask ask, String path) {
    return Response.seeOther(whole(ask, path)).header("Cache-Control", "private, no-store");
  }

  /**
   * The path one wanted before the door, when it is one of the console's; else its first screen.
   */
  public static String wanted(String next) {
    return OWN.matcher(next).matches() ? next : "console";
  }

  /** What the browser keeps of its way to a provider, or nothing. */
  public String round(Ask ask) {
    return ask.cookie(cookies.roundName()).orElse("");
  }

  /** The whole address of a path below the language. */
  public URI whole(Ask ask, String path) {
    return base.resolve("/" + ask.language().tag() + "/" + path);
  }

  /** The cookies of this portal. */
  Cookies cookies() {
    return cookies;
  }

  private WebApplicationException elsewhere(Ask ask, String path, String next) {
    String query = "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    return new WebApplicationException(to(ask, path + query).build());
  }

  private Reader reader(Ask ask) {
    return Reader.of(ask.language(), Variant.NORMAL, site.time());
  }

  private static Optional<Secret> secret(Ask ask, String name) {
    return ask.cookie(name).filter(value -> SECRET.matcher(value).matches()).map(Secret::new);
  }
}
