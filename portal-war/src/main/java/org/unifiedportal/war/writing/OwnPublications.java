package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/** Publications as far as a person may see and change them; what others wrote is not found. */
@Dependent
public class OwnPublications {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final PublicationStore publications;

  /** Reads from this store. */
  @Inject
  public OwnPublications(PublicationStore publications) {
    this.publications = publications;
  }

  /** A publication of one of the person's agencies; any other is not found. */
  public Publication get(String id, Account account) {
    return parsed(id)
        .flatMap(uuid -> publications.find(new PublicationId(uuid)))
        .filter(found -> Access.isAllowed(account, Scope.READ, found.agency()))
        .orElseThrow(() -> new Refused(new Refusal.NotFound("publication", id)));
  }

  /** Refuses what the person may not do for the agency. */
  public static void refuseWithout(Scope scope, AgencyId agency, Account account) {
    if (!Access.isAllowed(account, scope, agency)) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-right"));
    }
  }

  static Optional<UUID> parsed(String id) {
    return ID.matcher(id).matches() ? Optional.of(UUID.fromString(id)) : Optional.empty();
  }
}
