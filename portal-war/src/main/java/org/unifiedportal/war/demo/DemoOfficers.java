package org.unifiedportal.war.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.unifiedportal.core.journal.Actor;
import org.unifiedportal.core.text.LocalText;

/** The made-up officers, those who publish for an agency first. */
record DemoOfficers(List<Officer> all) {

  /** One officer; {@code role} is an English word for the list of accounts. */
  record Officer(String agency, String name, LocalText post, String role) {
    Actor actor() {
      return new Actor(name);
    }
  }

  static DemoOfficers read(DemoResources resources) {
    return new DemoOfficers(resources.rows("officers.yaml", new TypeReference<>() {}));
  }

  /** Who publishes for the agency. */
  Actor publisher(String agency) {
    return all.stream()
        .filter(officer -> officer.agency().equals(agency))
        .findFirst()
        .map(Officer::actor)
        .orElse(Actor.PORTAL);
  }
}
