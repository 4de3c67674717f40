package org.unifiedportal.war.shelf;

import java.util.Optional;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.site.SitePath;

/** At which address stands (or stood) what an entry of the journal speaks of. */
public record ShelfPaths(PublicationStore publications, DocumentStore documents) {

  Optional<SitePath> of(JournalEntry entry) {
    return publications
        .find(new PublicationId(entry.subject()))
        .flatMap(ShelfPaths::path)
        .or(() -> documents.find(new DocumentId(entry.subject())).flatMap(ShelfPaths::path));
  }

  private static Optional<SitePath> path(Publication publication) {
    return switch (publication.standing()) {
      case Standing.Unpublished unpublished -> Optional.empty();
      case Standing.Live live -> Optional.of(live.path());
      case Standing.Withdrawn withdrawn -> Optional.of(withdrawn.path());
    };
  }

  private static Optional<SitePath> path(Document document) {
    return switch (document.standing()) {
      case DocumentStanding.Unpublished unpublished -> Optional.empty();
      case DocumentStanding.Live live -> Optional.of(live.path());
      case DocumentStanding.Withdrawn withdrawn -> Optional.of(withdrawn.path());
    };
  }
}
