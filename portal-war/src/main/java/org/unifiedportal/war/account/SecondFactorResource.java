package org.unifiedportal.war.account;

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
import org.unifiedportal.core.account.Entered;
import org.unifiedportal.core.account.SecondFactors;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** The second door: the code of the person's own device. */
@Path("{language: kk|ru|en}/console/second-factor")
@Dependent
public class SecondFactorResource {
  private static final String PATH = "console/second-factor";

  private final SecondFactors factors;
  private final Reception reception;
  private final Screens screens;

  /** Those who ask. */
  @Inject
  public SecondFactorResource(SecondFactors factors, Reception reception, Screens screens) {
    this.factors = factors;
    this.reception = reception;
    this.screens = screens;
  }

  /** Asks for a code, or shows how to set one up. */
  @GET
  public Response ask(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.half(ask);
    return visitor.presence().isComplete()
        ? reception.to(ask, "console").build()
        : show(visitor, Complaints.NONE, ask.parameter("next"));
  }

  /** Takes the code. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response take(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.half(ask);
    reception.refuseForged(ask, visitor, form);
    try {
      return screens.welcome(
          ask, taken(visitor, form.text("code")), Reception.wanted(form.text("next")));
    } catch (Refused refused) {
      return show(visitor, Complaints.of(refused, ask.language()), form.text("next"));
    }
  }

  private Entered taken(Visitor.Signed visitor, String code) {
    return visitor.presence().mustSetUpSecondFactor()
        ? factors.setUp(visitor.presence(), code)
        : factors.confirm(visitor.presence(), code);
  }

  private Response show(Visitor.Signed visitor, Complaints complaints, String next) {
    Reader reader = visitor.reader();
    Proposal proposal = proposal(visitor);
    String title = proposal == Proposal.NONE ? "factor.title" : "factor.title.new";
    ConsoleFrame frame =
        new ConsoleFrame(reception.site(), visitor, Tab.WORK, PATH, reader.say(title));
    FormField code = FormField.must(Look.CODE, "code", reader.say("factor.code")).held(complaints);
    return screens.show(
        complaints.status(),
        "factor",
        new SecondFactorScreen(frame, complaints, proposal, code, Reception.wanted(next)));
  }

  private Proposal proposal(Visitor.Signed visitor) {
    return visitor.presence().mustSetUpSecondFactor()
        ? new Proposal(
            visitor.reader().say("portal.name"),
            visitor.account().login(),
            factors.propose(visitor.presence()))
        : Proposal.NONE;
  }
}
