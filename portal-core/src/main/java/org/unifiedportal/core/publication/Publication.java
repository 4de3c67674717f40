package org.unifiedportal.core.publication;

import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Slug;

/**
 * One thing an agency publishes, through all its editions.
 *
 * @param origin where an imported one came from, unique within the agency; empty for one written
 *     here
 * @param latest the newest edition, live or draft
 * @param version counts every change; a command names the one it was made from
 */
public record Publication(
    PublicationId id,
    AgencyId agency,
    PublicationKind kind,
    Slug slug,
    String origin,
    Standing standing,
    EditionNumber latest,
    long version) {

  /** Whether citizens see it. */
  public boolean isLive() {
    return standing instanceof Standing.Live;
  }

  /** Where citizens read its text, live or as archive; empty where they don't. */
  public Optional<SitePath> readAt() {
    return switch (standing) {
      case Standing.Unpublished unpublished -> Optional.empty();
      case Standing.Live live -> Optional.of(live.path());
      case Standing.Withdrawn gone ->
          gone.isReadable() ? Optional.of(gone.path()) : Optional.empty();
    };
  }

  /** The live standing, if it is live. */
  public Optional<Standing.Live> live() {
    return standing instanceof Standing.Live live ? Optional.of(live) : Optional.empty();
  }
}
