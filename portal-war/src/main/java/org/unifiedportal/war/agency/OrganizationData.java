package org.unifiedportal.war.agency;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.text.Language;

/** What search engines are told of an agency, in the words of schema.org. */
final class OrganizationData {
  private OrganizationData() {}

  static String of(Agency agency, List<Place> served, String base, Language language) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("@context", "https://schema.org").put("@type", "GovernmentOrganization");
    data.put("name", agency.name().shown(language).words());
    data.put("url", base + "/" + language.tag() + "/" + agency.slug());
    data.put("telephone", agency.profile().phone()).put("email", agency.profile().email());
    data.put("address", agency.profile().address().shown(language).words());
    if (!served.isEmpty()) {
      ArrayNode areas = data.putArray("areaServed");
      served.forEach(place -> describe(place, language, areas.addObject()));
    }
    return data.toString().replace("<", "\\u003c");
  }

  private static void describe(Place place, Language language, ObjectNode area) {
    area.put("@type", "AdministrativeArea");
    area.put("name", place.name().shown(language).words());
    place.facts().code().ifPresent(code -> area.put("identifier", code.digits()));
  }
}
