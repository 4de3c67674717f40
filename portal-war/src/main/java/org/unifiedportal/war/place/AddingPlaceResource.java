package org.unifiedportal.war.place;

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
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.place.AddPlace;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.PlaceId;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;

/** Takes a place into the register. */
@Path("{language: kk|ru|en}/console/places/new")
@Dependent
public class AddingPlaceResource {
  static final String PATH = PlacesResource.PATH + "/new";

  private final RegisteringPlaces registering;
  private final PlaceForms forms;
  private final Reception reception;
  private final Screens screens;

  /** Those who keep the register. */
  @Inject
  public AddingPlaceResource(
      RegisteringPlaces registering, PlaceForms forms, Reception reception, Screens screens) {
    this.registering = registering;
    this.forms = forms;
    this.reception = reception;
    this.screens = screens;
  }

  /** The empty form, within a place where one was looked at. */
  @GET
  public Response empty(@BeanParam Ask ask) {
    Visitor.Signed visitor = forms.administrator(ask);
    MultivaluedMap<String, String> known = new MultivaluedHashMap<>();
    known.putSingle(TypedPlace.WITHIN, ask.parameter("within"));
    return screens.show(200, "place", forms.adding(new Form(known), Complaints.NONE, visitor));
  }

  /** Adds a place; leads to those beside it, for they are often added one after the other. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(@BeanParam Ask ask, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = forms.administrator(ask);
    Account account = visitor.account();
    try {
      reception.refuseForged(ask, visitor, form);
      Place added =
          registering.add(
              new AddPlace(TypedPlace.of(form).facts()),
              new Delegating.Decider(account, account.actor()));
      String outer = added.facts().within().map(PlaceId::toString).map("/"::concat).orElse("");
      return reception.to(ask, PlacesResource.PATH + outer + "?done=added").build();
    } catch (Refused refused) {
      Complaints complaints = Complaints.of(refused, ask.language());
      return screens.show(complaints.status(), "place", forms.adding(form, complaints, visitor));
    }
  }
}
