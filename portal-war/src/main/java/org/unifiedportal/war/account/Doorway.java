package org.unifiedportal.war.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.openid.Provider;
import org.unifiedportal.war.openid.Providers;
import org.unifiedportal.war.page.Reader;

/** Shows the door: the form of login and password, and the way to a provider where one is set. */
@Dependent
public class Doorway {
  static final String PATH = "console/log-in";

  private final Providers providers;
  private final Reception reception;
  private final Screens screens;

  /** Those who know the ways in. */
  @Inject
  public Doorway(Providers providers, Reception reception, Screens screens) {
    this.providers = providers;
    this.reception = reception;
    this.screens = screens;
  }

  /**
   * What the door is shown with.
   *
   * @param login that was typed
   * @param next where to go afterwards
   * @param notice key of what happened before, or empty
   */
  record Look(Complaints complaints, String login, String next, String notice) {}

  Response show(Ask ask, Visitor.Guest guest, Look look) {
    Reader reader = guest.reader();
    ConsoleFrame frame =
        new ConsoleFrame(reception.site(), guest, Tab.WORK, PATH, reader.say("log-in.title"));
    LogInScreen screen =
        new LogInScreen(
            frame,
            look.notice().isEmpty() ? "" : reader.say(look.notice()),
            look.complaints(),
            FormField.must(FormField.Look.LOGIN, "login", reader.say("account.login"))
                .with(look.login())
                .held(look.complaints()),
            FormField.must(FormField.Look.PASSWORD, "password", reader.say("account.password"))
                .held(look.complaints()),
            Reception.wanted(look.next()),
            provider(reader));
    return screens.show(look.complaints().status(), "login", screen);
  }

  /** The words of the button that leads to the provider; empty without one. */
  private String provider(Reader reader) {
    return providers
        .find()
        .map(Provider::name)
        .map(name ->
            name.isEmpty()
                ? reader.say("log-in.provider.own")
                : reader.say("log-in.provider", name))
        .orElse("");
  }
}
