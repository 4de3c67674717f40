package org.unifiedportal.war.shelf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Projection;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Variant;

/**
 * Puts the pages that an entry changed on the shelf: the publication, the lists and homes it stands
 * in.
 *
 * <p>It also tells the pages in memory that something changed, which matters when another node
 * committed.
 */
public final class ShelfProjection implements Projection {
  private static final Set<String> CHANGES_PAGES =
      Set.of("AgencyFounded", "EditionPublished", "PublicationWithdrawn");

  private static final Set<String> ALWAYS = Set.of("", "menu", "help", "accessibility", "feeds");

  private final Shelf shelf;
  private final PageSource pages;
  private final PublicationStore publications;
  private final Freshness freshness;

  /** Shelves what these pages show; forgets a shelf that followed another journal. */
  public ShelfProjection(
      Shelf shelf,
      PageSource pages,
      PublicationStore publications,
      Journal journal,
      Freshness freshness) {
    this.shelf = shelf;
    this.pages = pages;
    this.publications = publications;
    this.freshness = freshness;
    if (shelf.cursor() > journal.head()) {
      shelf.clear();
    }
  }

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public long cursor() {
    return shelf.cursor();
  }

  @Override
  public void apply(List<JournalEntry> entries) {
    freshness.noteChange();
    Set<String> paths = new LinkedHashSet<>();
    for (JournalEntry entry : entries) {
      if (CHANGES_PAGES.contains(entry.type())) {
        paths.addAll(ALWAYS);
        path(entry).ifPresent(path -> addWithLists(paths, path.value()));
      }
    }
    paths.forEach(this::shelve);
    shelf.put(PageRequest.CHOICE, pages.page(PageRequest.CHOICE));
    shelf.advance(entries.getLast().number());
  }

  private Optional<SitePath> path(JournalEntry entry) {
    return publications.find(new PublicationId(entry.subject())).flatMap(ShelfProjection::path);
  }

  private static Optional<SitePath> path(Publication publication) {
    return switch (publication.standing()) {
      case Standing.Unpublished unpublished -> Optional.empty();
      case Standing.Live live -> Optional.of(live.path());
      case Standing.Withdrawn withdrawn -> Optional.of(withdrawn.path());
    };
  }

  /** The publication itself, the list it stands in, and its agency's home. */
  private static void addWithLists(Set<String> paths, String path) {
    String[] segments = path.split("/");
    paths.add(path);
    paths.add(segments[0] + "/" + segments[1]);
    paths.add(segments[0]);
  }

  private void shelve(String path) {
    for (Language language : Language.values()) {
      PageRequest request = new PageRequest(language, Variant.NORMAL, path, Map.of());
      Page page = pages.page(request);
      if (page.status() == 200) {
        shelf.put(request, page);
      } else {
        shelf.remove(request);
      }
    }
  }
}
