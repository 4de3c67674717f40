package org.unifiedportal.war.agency;

import java.util.UUID;
import java.util.function.Function;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyKind;
import org.unifiedportal.core.agency.Profile;

/**
 * An agency as the API tells it.
 *
 * @param parent the slug of the agency above, empty at the top
 */
public record AgencyAnswer(UUID id, AgencyKind kind, String slug, String parent, Profile profile) {

  static AgencyAnswer of(Agency agency, Function<AgencyId, String> slugs) {
    return new AgencyAnswer(
        agency.id().value(),
        agency.kind(),
        agency.slug().value(),
        agency.findParent().map(slugs).orElse(""),
        agency.profile());
  }
}
