package org.unifiedportal.war.place;

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
import org.unifiedportal.core.agency.Delegating;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.PlaceId;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.place.RemovePlace;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;

/** One place of the register: looked at with what lies in it, corrected, taken out. */
@Path("{language: kk|ru|en}/console/places/{id}")
@Dependent
public class PlaceResource {
  private final RegisteringPlaces registering;
  private final PlaceForms forms;
  private final Reception reception;
  private final Screens screens;

  /** Those who keep the register. */
  @Inject
  public PlaceResource(
      RegisteringPlaces registering, PlaceForms forms, Reception reception, Screens screens) {
    this.registering = registering;
    this.forms = forms;
    this.reception = reception;
    this.screens = screens;
  }

  /** The form as the place stands now. */
  @GET
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = forms.administrator(ask);
    return screens.show(200, "place", forms.shown(forms.known(id), ask.parameter("done"), visitor));
  }

  /** Keeps what was typed; after somebody else's change both are shown. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = forms.administrator(ask);
    try {
      reception.refuseForged(ask, visitor, form);
      registering.correct(PlaceForms.change(forms.known(id), form), decider(visitor));
      return reception.to(ask, PlacesResource.PATH + "/" + id + "?done=saved").build();
    } catch (Refused refused) {
      return again(id, form, refused, visitor);
    }
  }

  /** Takes it out of the register. */
  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remove(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = forms.administrator(ask);
    reception.refuseForged(ask, visitor, form);
    Place place = forms.known(id);
    try {
      registering.remove(new RemovePlace(place.id(), PlaceForms.version(form)), decider(visitor));
      String outer = place.facts().within().map(PlaceId::toString).map("/"::concat).orElse("");
      return reception.to(ask, PlacesResource.PATH + outer + "?done=removed").build();
    } catch (Refused refused) {
      MultivaluedMap<String, String> known = TypedPlace.of(place.facts()).asTyped();
      known.putSingle(PlaceForms.VERSION, form.text(PlaceForms.VERSION));
      return again(id, new Form(known), refused, visitor);
    }
  }

  private Response again(String id, Form form, Refused refused, Visitor.Signed visitor) {
    PlaceScreen screen = forms.typed(forms.known(id), form, refused, visitor);
    return screens.show(screen.complaints().status(), "place", screen);
  }

  private static Delegating.Decider decider(Visitor.Signed visitor) {
    return new Delegating.Decider(visitor.account(), visitor.account().actor());
  }
}
