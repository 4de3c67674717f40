package org.unifiedportal.war.check;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.AccountStore;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.check.AskForCheck;
import org.unifiedportal.core.check.Asked;
import org.unifiedportal.core.check.Checker;
import org.unifiedportal.core.check.Checking;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.EditionState;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationStore;
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
import org.unifiedportal.war.writing.OwnPublications;

/** Asks a colleague or a guest to check a draft, and tells what they said. */
@Path("{language: kk|ru|en}/console/publications/{id}/check")
@Dependent
public class AskResource {
  private static final int MOST_COLLEAGUES = 100;

  private final OwnPublications own;
  private final PublicationStore publications;
  private final AccountStore accounts;
  private final Checking checking;
  private final CheckScreens shown;
  private final Reception reception;
  private final Screens screens;

  /** Those who ask and those who can be asked. */
  @Inject
  public AskResource(
      OwnPublications own,
      PublicationStore publications,
      AccountStore accounts,
      Checking checking,
      CheckScreens shown,
      Reception reception,
      Screens screens) {
    this.own = own;
    this.publications = publications;
    this.accounts = accounts;
    this.checking = checking;
    this.shown = shown;
    this.reception = reception;
    this.screens = screens;
  }

  /** The form, and every check so far. */
  @GET
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    Form nothing = new Form(new MultivaluedHashMap<>());
    return show(
        own.get(id, visitor.account()), visitor, nothing, Complaints.NONE, Optional.empty());
  }

  /** Asks; a guest's link and code are shown once. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    Publication current = own.get(id, visitor.account());
    own.refuseWithout(Scope.WRITE, current, visitor.account());
    try {
      reception.refuseForged(ask, visitor, form);
      Optional<Asked> asked = carriedOut(form, current, visitor.account());
      Form nothing = new Form(new MultivaluedHashMap<>());
      return show(current, visitor, nothing, Complaints.NONE, asked);
    } catch (Refused refused) {
      Complaints complaints = Complaints.of(refused, ask.language());
      Publication now = own.get(id, visitor.account());
      return show(now, visitor, form, complaints, Optional.empty());
    }
  }

  /** Takes a guest's link back, or asks somebody. */
  private Optional<Asked> carriedOut(Form form, Publication current, Account by) {
    if (form.has("revoke")) {
      checking.revoke(shown.get(current, form.text("revoke")), by);
      return Optional.empty();
    }
    AskForCheck command = new AskForCheck(current.id(), version(form), checker(form, current));
    return Optional.of(checking.ask(command, by));
  }

  private static long version(Form form) {
    String typed = form.text("version");
    return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
  }

  private Checker checker(Form form, Publication current) {
    return colleagues(current).stream()
        .filter(one -> one.id().toString().equals(form.text("checker")))
        .findFirst()
        .<Checker>map(one -> new Checker.Colleague(one.id(), one.name()))
        .orElseGet(() -> new Checker.Guest(form.text("name")));
  }

  private List<Account> colleagues(Publication current) {
    return accounts.list(Set.of(current.agency()), Optional.empty(), MOST_COLLEAGUES).stream()
        .filter(one -> Access.isAllowed(one, Scope.CHECK, current.agency()))
        .toList();
  }

  private Response show(
      Publication current,
      Visitor.Signed visitor,
      Form form,
      Complaints complaints,
      Optional<Asked> asked) {
    Reader reader = visitor.reader();
    String path = "console/publications/" + current.id();
    Edition latest = publications.getEdition(current.id(), current.latest());
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(), visitor, Tab.WRITE, path + "/check", reader.say("check.ask.title"));
    boolean mayAsk =
        latest.state() instanceof EditionState.Draft
            && own.may(Scope.WRITE, current, visitor.account());
    String link =
        asked
            .flatMap(Asked::link)
            .map(secret ->
                reception.site().base() + reader.to(CheckLinkResource.PATH + secret.value()))
            .orElse("");
    return screens.show(
        complaints.status(),
        "ask",
        new AskScreen(
            frame,
            complaints,
            reader.to(path + "/check"),
            reader.to(path),
            Long.toString(current.version()),
            link,
            asked.map(Asked::code).orElse(""),
            shown.rows(current, Pieces.of(current.kind(), latest.content(), reader), reader),
            mayAsk ? fields(current, visitor, form, complaints) : List.of()));
  }

  private List<FormField> fields(
      Publication current, Visitor.Signed visitor, Form form, Complaints complaints) {
    Reader reader = visitor.reader();
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", reader.say("check.guest"), true));
    colleagues(current).stream()
        .filter(one -> !one.id().equals(visitor.account().id()))
        .map(one ->
            new Choice(
                one.id().toString(), one.name(), one.id().toString().equals(form.text("checker"))))
        .forEach(choices::add);
    return List.of(
        FormField.must(Look.CHOICE, "checker", reader.say("check.whom"))
            .of(choices)
            .held(complaints),
        FormField.may(Look.LINE, "name", reader.say("check.name"))
            .hinted(reader.say("check.name.hint"))
            .with(form.text("name"))
            .held(complaints));
  }
}
