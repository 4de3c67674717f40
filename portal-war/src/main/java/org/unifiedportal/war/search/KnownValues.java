package org.unifiedportal.war.search;

import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Topic;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.vault.FileFormat;
import org.unifiedportal.search.index.Facet;
import org.unifiedportal.search.query.Order;
import org.unifiedportal.search.query.Window;
import org.unifiedportal.war.page.Stores;

/** Which values the parameters of a search may have; an empty one means none is chosen. */
record KnownValues(Stores stores, RequiredSections sections) {
  static KnownValues of(Stores stores) {
    return new KnownValues(stores, RequiredSections.ofLaw());
  }

  /** The name of a parameter whose value the portal doesn't know. */
  Optional<String> firstUnknown(Map<String, String> query) {
    return query.entrySet().stream()
        .filter(parameter -> !isKnown(parameter.getKey(), parameter.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private boolean isKnown(String name, String value) {
    return switch (name) {
      case Asked.PAGE -> value.isEmpty() || isPage(value);
      case Asked.SORT -> value.isEmpty() || Order.find(value).isPresent();
      case Asked.SECTION -> value.isEmpty() || sections.find(value).isPresent();
      default -> value.isEmpty() || isKnownFilter(name, value);
    };
  }

  private boolean isKnownFilter(String name, String value) {
    for (Facet facet : Facet.values()) {
      if (facet.field().equals(name)) {
        return isKnown(facet, value);
      }
    }
    return true;
  }

  private boolean isKnown(Facet facet, String value) {
    return switch (facet) {
      case AGENCY -> stores.agency(value).isPresent();
      case KIND -> PublicationKind.find(value).isPresent();
      case YEAR -> value.matches("[12]\\d{3}");
      case LANGUAGE -> Language.find(value).isPresent();
      case PAPER -> DocumentKind.find(value).isPresent();
      case FORMAT -> FileFormat.find(value).isPresent();
      case TOPIC -> Topic.find(value).isPresent();
      case STATE -> LegalState.find(value).isPresent();
    };
  }

  private static boolean isPage(String value) {
    return value.matches("[1-9]\\d?") && Integer.parseInt(value) <= Window.LAST_PAGE;
  }
}
