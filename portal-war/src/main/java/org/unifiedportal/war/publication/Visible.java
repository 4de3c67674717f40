package org.unifiedportal.war.publication;

import java.util.Optional;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.EditionState;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/**
 * What an asker may see: live and archived publications everybody, the rest only its agency. What
 * must not be seen is not found, so that nobody learns that it is there.
 *
 * @param asker empty for the public
 */
record Visible(PublicationStore publications, Optional<ApiToken> asker) {

  /**
   * The publication under these words; refuses what the asker must not see, and tells what was
   * withdrawn.
   */
  Publication get(String words) {
    Publication found =
        PublicationIds.parse(words)
            .flatMap(publications::find)
            .filter(this::isKnowable)
            .orElseThrow(() -> notFound("publication", words));
    if (found.standing() instanceof Standing.Withdrawn gone && !isReadable(found, gone)) {
      throw new RequestRefused(gone(gone));
    }
    return found;
  }

  /** Whether the asker may see this edition of a publication it sees. */
  boolean shows(Publication publication, Edition edition) {
    return isOwn(publication) || edition.state() instanceof EditionState.Released;
  }

  /** Whether the asker may know that it is there. */
  boolean isKnowable(Publication publication) {
    return isOwn(publication) || !(publication.standing() instanceof Standing.Unpublished);
  }

  /** Whether the asker's token reads everything of the publication's agency. */
  boolean isOwn(Publication publication) {
    return asker
        .filter(token -> Access.isAllowed(token, Scope.READ, publication.agency()))
        .isPresent();
  }

  static Refused notFound(String noun, String words) {
    return new Refused(new Refusal.NotFound(noun, words));
  }

  private boolean isReadable(Publication publication, Standing.Withdrawn gone) {
    return gone.isReadable() || isOwn(publication);
  }

  private static Problem gone(Standing.Withdrawn gone) {
    Problem problem = Problem.of(410, "problem.gone").withFact("outcome", gone.outcome().key());
    return gone.outcome() == Outcome.NEVER_EXISTED
        ? problem
        : problem.withFact("reason", gone.reason());
  }
}
