package org.unifiedportal.war.condition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.journal.SetAside;
import org.unifiedportal.core.journal.SetAsideStore;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.health.HealthFigures;
import org.unifiedportal.war.page.Reader;

/** How the portal is, in words, for its administrators. */
@Path("{language: kk|ru|en}/console/health")
@Dependent
public class ConditionResource {
  /** Where it stands in the console. */
  public static final String PATH = "console/health";

  private static final int MOST_ASIDE = 10;

  private final HealthFigures figures;
  private final SetAsideStore aside;
  private final Allowed allowed;
  private final Reception reception;
  private final Screens screens;

  /** Those who know how the portal is. */
  @Inject
  public ConditionResource(
      HealthFigures figures,
      SetAsideStore aside,
      Allowed allowed,
      Reception reception,
      Screens screens) {
    this.figures = figures;
    this.aside = aside;
    this.allowed = allowed;
    this.reception = reception;
    this.screens = screens;
  }

  /** Whether the way to this screen is shown to this person. */
  public static boolean isFor(Account account) {
    return Access.isAllowedEverywhere(account, Scope.ADMINISTER);
  }

  /** Measured now. */
  @GET
  public Response show(@BeanParam Ask ask) {
    Visitor.Signed visitor = administrator(ask);
    Reader reader = visitor.reader();
    List<Finding> findings = new Findings(new Facts(figures.read()), reader).all();
    List<SetAside> unfit = aside.all();
    long ill = findings.stream().filter(one -> !one.isWell()).count() + (unfit.isEmpty() ? 0 : 1);
    String whole =
        ill == 0 ? reader.say("condition.all-well") : reader.count("condition.look", ill);
    String more =
        unfit.size() > MOST_ASIDE
            ? reader.count("condition.aside.more", unfit.size() - MOST_ASIDE)
            : "";
    return screens.show(
        200,
        "condition",
        new ConditionScreen(
            new ConsoleFrame(
                reception.site(), visitor, Tab.MORE, PATH, reader.say("condition.title")),
            whole,
            ill == 0,
            findings,
            unfit.stream().limit(MOST_ASIDE).map(one -> row(one, reader)).toList(),
            more,
            allowed.all(reader)));
  }

  private static ConditionScreen.Aside row(SetAside one, Reader reader) {
    String event = "event." + one.type();
    String what = reader.words().has(event) ? reader.say(event) : one.type();
    String side = "condition.side." + one.projection();
    return new ConditionScreen.Aside(
        "№ " + one.entry() + " · " + what,
        reader.words().has(side) ? reader.say(side) : one.projection(),
        reader.to("console/audit?id=" + one.subject()));
  }

  /** Nobody but the portal's administrators learns that there is such a screen. */
  private Visitor.Signed administrator(Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    if (!isFor(visitor.account())) {
      throw new Refused(new Refusal.NotFound("account", "health"));
    }
    return visitor;
  }
}
