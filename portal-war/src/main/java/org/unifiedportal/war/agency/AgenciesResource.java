package org.unifiedportal.war.agency;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.place.KnownPlaces;
import org.unifiedportal.core.place.Serving;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.caller.AgencySlugs;
import org.unifiedportal.war.http.Operation;
import org.unifiedportal.war.http.StrictJson;

/** Tells programs which agencies there are. */
@Path("api/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AgenciesResource {
  private final AgencyStore agencies;
  private final KnownPlaces places;

  @Inject
  public AgenciesResource(AgencyStore agencies, KnownPlaces places) {
    this.agencies = agencies;
    this.places = places;
  }

  /** All of them: hundreds, not thousands. */
  @GET
  @Operation(
      summary = "Lists every agency, parents before their children.",
      answer = AgenciesAnswer.class)
  public JsonNode list() {
    List<Agency> all = agencies.all();
    Serving serving = serving();
    Map<AgencyId, String> slugs =
        all.stream().collect(Collectors.toMap(Agency::id, agency -> agency.slug().value()));
    return StrictJson.tree(
        new AgenciesAnswer(
            all.stream().map(agency -> AgencyAnswer.of(agency, slugs::get, serving)).toList()));
  }

  /** One of them. */
  @GET
  @Path("{slug}")
  @Operation(summary = "Tells one agency.", answer = AgencyAnswer.class, problems = 404)
  public JsonNode one(@PathParam("slug") String slug) {
    return AgencySlugs.find(agencies, slug)
        .map(agency ->
            AgencyAnswer.of(agency, parent -> AgencySlugs.of(agencies, parent), serving()))
        .map(StrictJson::tree)
        .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", slug)));
  }

  private Serving serving() {
    return new Serving(places.now(), agencies);
  }
}
