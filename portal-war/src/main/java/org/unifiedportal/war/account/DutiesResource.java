package org.unifiedportal.war.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.AccountId;
import org.unifiedportal.core.account.AccountStore;
import org.unifiedportal.core.account.AssignDuties;
import org.unifiedportal.core.account.NotingReadings;
import org.unifiedportal.core.account.Staffing;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** Changes what a person is for an agency, without a new invitation. */
@Path("{language: kk|ru|en}/console/people/{id}/duties")
@Dependent
public class DutiesResource {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final AccountStore accounts;
  private final AgencyStore agencies;
  private final Staffing staffing;
  private final NotingReadings readings;
  private final Reception reception;
  private final Screens screens;

  /** Those who decide about people. */
  @Inject
  public DutiesResource(
      AccountStore accounts,
      AgencyStore agencies,
      Staffing staffing,
      NotingReadings readings,
      Reception reception,
      Screens screens) {
    this.accounts = accounts;
    this.agencies = agencies;
    this.staffing = staffing;
    this.readings = readings;
    this.reception = reception;
    this.screens = screens;
  }

  /** What the person is now. */
  @GET
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    return show(person(id, visitor), visitor, Complaints.NONE);
  }

  /** Makes the person exactly this for one agency; none at all is what dismissing is for. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response assign(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    reception.refuseForged(ask, visitor, form);
    Account person = person(id, visitor);
    try {
      staffing.assign(command(person, form, visitor), visitor.account());
      return reception.to(ask, "console/people").build();
    } catch (Refused refused) {
      return show(person, visitor, Complaints.of(refused, ask.language()));
    }
  }

  private AssignDuties command(Account person, Form form, Visitor.Signed visitor) {
    Agency agency =
        shared(person, visitor).stream()
            .filter(one -> one.id().toString().equals(form.text("agency")))
            .findFirst()
            .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", form.text("agency"))));
    Set<Role> roles =
        form.all("duties-" + agency.slug()).stream()
            .flatMap(key -> Role.find(key).stream())
            .filter(role -> !role.isPortalWide())
            .collect(Collectors.toSet());
    new Issues().addIf(roles.isEmpty(), "/duties-" + agency.slug(), "issue.required").refuseIfAny();
    return new AssignDuties(person.id(), agency.id(), roles);
  }

  /** Somebody else who works for an agency one administers; nobody else is found. */
  private Account person(String id, Visitor.Signed visitor) {
    return Stream.of(id)
        .filter(words -> ID.matcher(words).matches())
        .flatMap(words -> accounts.find(new AccountId(UUID.fromString(words))).stream())
        .filter(one -> !one.id().equals(visitor.account().id()))
        .filter(one -> !shared(one, visitor).isEmpty())
        .findFirst()
        .orElseThrow(() -> new Refused(new Refusal.NotFound("account", id)));
  }

  private List<Agency> shared(Account person, Visitor.Signed visitor) {
    return agencies.all().stream()
        .filter(Agency::isOpen)
        .filter(one -> person.agencies().contains(one.id()))
        .filter(one -> Access.isAllowed(visitor.account(), Scope.ADMINISTER, one.id()))
        .toList();
  }

  private Response show(Account person, Visitor.Signed visitor, Complaints complaints) {
    readings.person(person, visitor.account());
    Reader reader = visitor.reader();
    String path = "console/people/" + person.id() + "/duties";
    return screens.show(
        complaints.status(),
        "duties",
        new DutiesScreen(
            new ConsoleFrame(reception.site(), visitor, Tab.MORE, path, reader.say("duties.title")),
            complaints,
            person.name(),
            reader.to(path),
            shared(person, visitor).stream()
                .map(agency -> at(person, agency, complaints, reader))
                .toList()));
  }

  private static DutiesScreen.At at(
      Account person, Agency agency, Complaints complaints, Reader reader) {
    List<Choice> roles =
        Stream.of(Role.values())
            .filter(role -> !role.isPortalWide())
            .map(role ->
                new Choice(
                    role.key(),
                    reader.say("role." + role.key()),
                    person.duties().contains(new Duty.At(role, agency.id()))))
            .toList();
    String name = reader.shown(agency.shortName()).words();
    return new DutiesScreen.At(
        agency.id().toString(),
        name,
        FormField.must(Look.BOXES, "duties-" + agency.slug(), name)
            .hinted(reader.say("people.duties.hint"))
            .of(roles)
            .held(complaints));
  }
}
