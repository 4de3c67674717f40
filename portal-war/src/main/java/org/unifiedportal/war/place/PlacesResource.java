package org.unifiedportal.war.place;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.place.KatoCode;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.search.query.PlaceNames;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;

/** The register of places: from the top, or by a name or a code. */
@Path("{language: kk|ru|en}/console/places")
@Dependent
public class PlacesResource {
  /** Where it stands in the console. */
  public static final String PATH = "console/places";

  private static final int MOST = 50;

  private final PlaceForms forms;
  private final PlaceNames places;
  private final Screens screens;

  /** Those who keep the register. */
  @Inject
  public PlacesResource(PlaceForms forms, PlaceNames places, Screens screens) {
    this.forms = forms;
    this.places = places;
    this.screens = screens;
  }

  /** Whether this person keeps the register. */
  public static boolean isFor(Account account) {
    return PlaceForms.isFor(account);
  }

  /** The places that lie in nothing, or those of a name or a code. */
  @GET
  public Response list(@BeanParam Ask ask) {
    Visitor.Signed visitor = forms.administrator(ask);
    Reader reader = visitor.reader();
    String sought = ask.parameter("q").strip();
    String done = "places.done." + ask.parameter("done");
    List<Place> found = sought.isEmpty() ? forms.tree().top() : found(sought);
    int more = sought.isEmpty() ? 0 : Math.max(0, found.size() - MOST);
    return screens.show(
        200,
        "places",
        new PlacesScreen(
            forms.frame(visitor, PATH, reader.say("places.title")),
            reader.words().has(done) ? reader.say(done) : "",
            List.of(FormField.may(Look.LINE, "q", reader.say("places.sought")).with(sought)),
            !sought.isEmpty(),
            forms.rows(found.subList(0, found.size() - more), reader),
            more == 0 ? "" : reader.say("places.more", more),
            reader.to(AddingPlaceResource.PATH)));
  }

  private List<Place> found(String sought) {
    return KatoCode.isOne(sought)
        ? forms.tree().all().stream()
            .filter(place -> place.facts().code().filter(new KatoCode(sought)::equals).isPresent())
            .toList()
        : places.beginning(sought, Integer.MAX_VALUE);
  }
}
