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
import java.util.UUID;
import java.util.regex.Pattern;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.check.Check;
import org.unifiedportal.core.check.CheckId;
import org.unifiedportal.core.check.CheckStore;
import org.unifiedportal.core.check.Checker;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Visitor;

/** A check as the colleague sees it who was asked; nobody else finds it. */
@Path("{language: kk|ru|en}/console/checks/{id}")
@Dependent
public class ChecksResource {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final CheckStore checks;
  private final CheckScreens shown;
  private final Reception reception;

  /** Reads checks from this store. */
  @Inject
  public ChecksResource(CheckStore checks, CheckScreens shown, Reception reception) {
    this.checks = checks;
    this.shown = shown;
    this.reception = reception;
  }

  /** The draft, and room for remarks. */
  @GET
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    return shown.show(
        own(id, visitor.account()),
        Complaints.NONE,
        new Form(new MultivaluedHashMap<>()),
        place(visitor, id));
  }

  /** Takes a remark or the decision. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response say(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    Check check = own(id, visitor.account());
    try {
      reception.refuseForged(ask, visitor, form);
    } catch (Refused broughtBack) {
      return shown.again(check, form, place(visitor, id), broughtBack);
    }
    return shown.say(check, form, place(visitor, id));
  }

  private static CheckScreens.Place place(Visitor.Signed visitor, String id) {
    return new CheckScreens.Place(visitor, "console/checks/" + id, "");
  }

  private Check own(String id, Account account) {
    return ID.matcher(id).matches()
        ? checks
            .find(new CheckId(UUID.fromString(id)))
            .filter(check -> isAsked(check, account))
            .orElseThrow(() -> notFound(id))
        : refuse(id);
  }

  private static boolean isAsked(Check check, Account account) {
    return check.checker() instanceof Checker.Colleague colleague
        && colleague.account().equals(account.id())
        && Access.isAllowed(account, Scope.CHECK, check.agency());
  }

  private static Check refuse(String id) {
    throw notFound(id);
  }

  private static Refused notFound(String id) {
    return new Refused(new Refusal.NotFound("publication", id));
  }
}
