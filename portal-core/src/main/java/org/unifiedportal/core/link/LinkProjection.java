package org.unifiedportal.core.link;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Projection;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.time.PortalTime;

/**
 * Follows the journal and keeps which links the newest and the live edition of each publication
 * have. Position and rows live or die in one transaction.
 */
public final class LinkProjection implements Projection {
  private static final Duration SETTLE = Duration.ofSeconds(2);

  private final Database database;
  private final PublicationStore publications;
  private final LinkStore links;
  private final PortalTime time;
  private final String base;

  /**
   * Both stores share the database.
   *
   * @param base the portal's own address, without a slash at the end
   */
  public LinkProjection(
      Database database,
      PublicationStore publications,
      LinkStore links,
      PortalTime time,
      String base) {
    this.database = database;
    this.publications = publications;
    this.links = links;
    this.time = time;
    this.base = base;
  }

  @Override
  public String name() {
    return "links";
  }

  @Override
  public long cursor() {
    return links.cursor();
  }

  /** Nobody waits for it, and a draft is saved every few seconds. */
  @Override
  public Duration settle() {
    return SETTLE;
  }

  @Override
  public void skip(JournalEntry entry) {
    database.transact(() -> links.advance(Math.max(links.lockCursor(), entry.number())));
  }

  @Override
  public void apply(List<JournalEntry> entries) {
    database.transact(() -> {
      long known = links.lockCursor();
      Set<PublicationId> touched = new LinkedHashSet<>();
      entries.stream()
          .filter(entry -> entry.number() > known)
          .forEach(entry -> touched.add(new PublicationId(entry.subject())));
      touched.forEach(
          id -> publications.find(id).ifPresentOrElse(this::keep, () -> links.drop(id)));
      links.advance(Math.max(known, entries.getLast().number()));
    });
  }

  private void keep(Publication publication) {
    Set<LinkAddress> live = live(publication);
    Set<LinkAddress> all = new LinkedHashSet<>(live);
    if (!(publication.standing() instanceof Standing.Withdrawn)) {
      all.addAll(links(publications.findEdition(publication.id(), publication.latest())));
    }
    links.replace(publication, live, all, time.now());
  }

  private Set<LinkAddress> live(Publication publication) {
    return publication.isLive()
        ? links(publications.findLive(publication.id()).map(live -> live.edition()))
        : Set.of();
  }

  private Set<LinkAddress> links(Optional<Edition> edition) {
    return edition.stream()
        .flatMap(one -> ContentLinks.in(one.content(), base).stream())
        .map(FoundLink::address)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
