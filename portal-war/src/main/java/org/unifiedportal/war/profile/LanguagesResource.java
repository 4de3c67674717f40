package org.unifiedportal.war.profile;

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
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.ChoosingLanguages;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;

/** In which languages an agency publishes. */
@Path("{language: kk|ru|en}/console/agencies/{id}/languages")
@Dependent
public class LanguagesResource {
  private final ChoosingLanguages choosing;
  private final ProfileForms profiles;
  private final LanguagesForms forms;
  private final Reception reception;
  private final Screens screens;

  /** Those who decide. */
  @Inject
  public LanguagesResource(
      ChoosingLanguages choosing,
      ProfileForms profiles,
      LanguagesForms forms,
      Reception reception,
      Screens screens) {
    this.choosing = choosing;
    this.profiles = profiles;
    this.forms = forms;
    this.reception = reception;
    this.screens = screens;
  }

  /** The languages of the law, and the choice there is. */
  @GET
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    Agency agency = profiles.own(id, visitor.account());
    boolean isDone = ask.parameter("done").equals("saved");
    return screens.show(200, "languages", forms.screen(agency, Complaints.NONE, isDone, visitor));
  }

  /** Decides. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    reception.refuseForged(ask, visitor, form);
    Account account = visitor.account();
    Agency agency = profiles.own(id, account);
    try {
      choosing.choose(
          LanguagesForms.command(agency, form), new Delegating.Decider(account, account.actor()));
      return reception.to(ask, ProfilesResource.PATH + "/" + id + "/languages?done=saved").build();
    } catch (Refused refused) {
      Complaints complaints = Complaints.of(refused, ask.language());
      Agency now = profiles.own(id, account);
      return screens.show(
          complaints.status(), "languages", forms.screen(now, complaints, false, visitor));
    }
  }
}
