package org.unifiedportal.war.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.check.Checking;
import org.unifiedportal.core.publication.SignOffStore;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** Where an administrator decides whether an agency publishes only what was signed off. */
@Path("{language: kk|ru|en}/console/sign-off")
@Dependent
public class SignOffResource {
  private static final String PATH = "console/sign-off";

  private final AgencyStore agencies;
  private final SignOffStore signOffs;
  private final Checking checking;
  private final Reception reception;
  private final Screens screens;

  /** Those who decide. */
  @Inject
  public SignOffResource(
      AgencyStore agencies,
      SignOffStore signOffs,
      Checking checking,
      Reception reception,
      Screens screens) {
    this.agencies = agencies;
    this.signOffs = signOffs;
    this.checking = checking;
    this.reception = reception;
    this.screens = screens;
  }

  /** The agencies one administers, and how each decided. */
  @GET
  public Response list(@BeanParam Ask ask) {
    Visitor.Signed visitor = administrator(ask);
    Reader reader = visitor.reader();
    ConsoleFrame frame =
        new ConsoleFrame(reception.site(), visitor, Tab.MORE, PATH, reader.say("sign-off.title"));
    List<SignOffScreen.Row> rows =
        administered(visitor.account()).stream().map(one -> row(one, reader)).toList();
    return screens.show(200, "signoff", new SignOffScreen(frame, reader.to(PATH), rows));
  }

  private SignOffScreen.Row row(Agency agency, Reader reader) {
    return new SignOffScreen.Row(
        agency.id().toString(),
        reader.shown(agency.shortName()).words(),
        signOffs.isRequired(agency.id()));
  }

  /** Decides for one agency. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = administrator(ask);
    reception.refuseForged(ask, visitor, form);
    Optional<Agency> agency =
        administered(visitor.account()).stream()
            .filter(one -> one.id().toString().equals(form.text("agency")))
            .findFirst();
    agency.ifPresent(one ->
        checking.requireSignOff(one.id(), form.text("required").equals("yes"), visitor.account()));
    return reception.to(ask, PATH).build();
  }

  private List<Agency> administered(Account account) {
    return agencies.all().stream()
        .filter(Agency::isOpen)
        .filter(one -> Access.isAllowed(account, Scope.ADMINISTER, one.id()))
        .toList();
  }

  /** Whoever administers nothing doesn't learn that there is such a screen. */
  private Visitor.Signed administrator(Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    if (administered(visitor.account()).isEmpty()) {
      throw new Refused(new Refusal.NotFound("account", "sign-off"));
    }
    return visitor;
  }
}
