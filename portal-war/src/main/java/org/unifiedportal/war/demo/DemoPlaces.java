package org.unifiedportal.war.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.place.AddPlace;
import org.unifiedportal.core.place.PlaceFacts;
import org.unifiedportal.core.place.PlaceId;
import org.unifiedportal.core.place.PlaceKind;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.text.LocalText;

/** Registers the demo's places: made up, so they have no codes. */
@Dependent
public class DemoPlaces {
  private final RegisteringPlaces registering;

  /** Who keeps the register. */
  @Inject
  public DemoPlaces(RegisteringPlaces registering) {
    this.registering = registering;
  }

  /**
   * A place as the file writes it; those around stand before.
   *
   * @param within key of the place around, or empty
   * @param agency key of the agency that serves it, or empty
   */
  record Row(String key, PlaceKind kind, String within, String agency, LocalText name) {}

  void register(DemoResources resources, Map<String, Agency> founded, DemoOfficers officers) {
    Map<String, PlaceId> known = new LinkedHashMap<>();
    List<Row> rows = resources.rows("places.yaml", new TypeReference<>() {});
    for (Row row : rows) {
      Optional<AgencyId> agency = Optional.ofNullable(founded.get(row.agency())).map(Agency::id);
      Optional<PlaceId> within = Optional.ofNullable(known.get(row.within()));
      PlaceFacts facts = new PlaceFacts(row.kind(), row.name(), within, Optional.empty(), agency);
      known.put(row.key(), registering.add(new AddPlace(facts), officers.publisher("aksai")).id());
    }
  }
}
