package org.unifiedportal.core.place;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.LocalText;

/** A place as it is kept. */
@Entity
@Table(name = "place")
class JpaPlaceRow {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  @Id String id;
  String kind;
  String name;

  @Column(name = "within_id")
  @Nullable String within;

  @Nullable String code;

  @Column(name = "agency_id")
  @Nullable String agency;

  long version;

  static JpaPlaceRow of(Place place) {
    PlaceFacts facts = place.facts();
    JpaPlaceRow row = new JpaPlaceRow();
    row.id = place.id().toString();
    row.kind = facts.kind().key();
    row.name = write(facts.name());
    row.within = facts.within().map(PlaceId::toString).orElse(null);
    row.code = facts.code().map(KatoCode::digits).orElse(null);
    row.agency = facts.agency().map(AgencyId::toString).orElse(null);
    row.version = place.version();
    return row;
  }

  Place toPlace() {
    return new Place(
        new PlaceId(UUID.fromString(id)),
        new PlaceFacts(
            PlaceKind.find(kind).orElseThrow(),
            read(name),
            Optional.ofNullable(within).map(outer -> new PlaceId(UUID.fromString(outer))),
            Optional.ofNullable(code).map(KatoCode::new),
            Optional.ofNullable(agency).map(serving -> new AgencyId(UUID.fromString(serving)))),
        version);
  }

  private static String write(LocalText name) {
    try {
      return MAPPER.writeValueAsString(name);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("a name must be writable: " + name, bug);
    }
  }

  private static LocalText read(String json) {
    try {
      return MAPPER.readValue(json, LocalText.class);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("a kept name must be readable: " + json, bug);
    }
  }
}
