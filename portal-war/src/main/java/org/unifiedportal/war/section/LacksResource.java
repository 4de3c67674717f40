package org.unifiedportal.war.section;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.inspection.NotingRecommendations;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;

/** What the agency's site lacks of what the law asks for, and how many days are left to mend it. */
@Path("{language: kk|ru|en}/console/sections")
@Dependent
public class LacksResource {
  /** Where it stands in the console. */
  public static final String PATH = "console/sections";

  private final Lacks lacks;
  private final NotingRecommendations noting;
  private final Reception reception;
  private final Screens screens;

  /** Those who measure and note. */
  @Inject
  public LacksResource(
      Lacks lacks, NotingRecommendations noting, Reception reception, Screens screens) {
    this.lacks = lacks;
    this.noting = noting;
    this.reception = reception;
    this.screens = screens;
  }

  /** Whether the person reads for any agency. */
  public static boolean isFor(Account account) {
    return !account.agencies(Scope.READ).isEmpty();
  }

  /** Whether the person may note what the control asks of the agency. */
  static boolean mayNote(Account account, Agency agency) {
    return Access.isAllowed(account, Scope.PUBLISH, agency.id())
        || Access.isAllowed(account, Scope.ADMINISTER, agency.id());
  }

  /** What is lacking. */
  @GET
  public Response show(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    Agency agency = agency(ask.parameter("agency"), visitor);
    return screens.show(
        200,
        "lacks",
        lacks.screen(agency, new Form(new MultivaluedHashMap<>()), Complaints.NONE, visitor));
  }

  /** Notes that a recommendation was received, or that all it asks for is mended. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response note(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    Agency agency = agency(form.text("agency"), visitor);
    if (!mayNote(visitor.account(), agency)) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-right"));
    }
    try {
      reception.refuseForged(ask, visitor, form);
      note(agency, form, visitor);
      return reception.to(ask, PATH + "?agency=" + agency.slug()).build();
    } catch (Refused refused) {
      Complaints complaints = Complaints.of(refused, visitor.reader().language());
      return screens.show(
          complaints.status(), "lacks", lacks.screen(agency, form, complaints, visitor));
    }
  }

  private void note(Agency agency, Form form, Visitor.Signed visitor) {
    if (form.text("do").equals("settle")) {
      noting.settle(agency.id(), visitor.account().actor());
    } else {
      noting.note(agency.id(), day(form.text("received")), visitor.account().actor());
    }
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException notADay) {
      String key = typed.isEmpty() ? "issue.required" : "issue.field.day";
      throw new Refused(new Refusal.Invalid(new Issues().add("/received", key).found()));
    }
  }

  /** The asked agency, else the first of the person's; one that isn't theirs is not found. */
  private Agency agency(String asked, Visitor.Signed visitor) {
    List<Agency> own = lacks.own(visitor.account());
    return own.stream()
        .filter(one -> asked.isEmpty() || one.slug().value().equals(asked))
        .findFirst()
        .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", asked)));
  }
}
