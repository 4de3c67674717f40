package org.unifiedportal.war.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.journal.ChainCheck;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.journal.SetAsideStore;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.site.Address;
import org.unifiedportal.core.site.PathStore;
import org.unifiedportal.core.site.Target;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.feed.entry.EntryKind;
import org.unifiedportal.feed.entry.FeedEntry;
import org.unifiedportal.feed.entry.FeedEntryStore;
import org.unifiedportal.search.index.IndexAudit;
import org.unifiedportal.search.index.IndexUnusable;

/** Compares journal, rows, index and feeds; each comparison ends at its first disagreement. */
public final class PortalCheck {
  private static final int LOOKS = 5;

  private final Journal journal;
  private final PublicationStore publications;
  private final DocumentStore documents;
  private final PathStore paths;
  private final FeedEntryStore feeds;
  private final SetAsideStore aside;
  private final Path index;

  /** Compares this database with the index in that folder. */
  public PortalCheck(Database database, Journal journal, Path index) {
    this.journal = journal;
    this.publications = PublicationStore.in(database);
    this.documents = DocumentStore.in(database);
    this.paths = PathStore.in(database);
    this.feeds = FeedEntryStore.in(database);
    this.aside = SetAsideStore.in(database);
    this.index = index;
  }

  /** The comparisons in order, made as the stream is read. */
  public Stream<Finding> findings() {
    List<Supplier<Finding>> steps =
        List.of(
            this::checkJournal,
            this::checkSetAside,
            this::checkRows,
            this::checkIndex,
            this::checkFeeds);
    return steps.stream().map(this::settled);
  }

  /** What is published while a running portal is compared is looked at again, not blamed. */
  private Finding settled(Supplier<Finding> step) {
    Finding finding = new Finding.Disagrees("not compared");
    for (int look = 0; look < LOOKS && finding instanceof Finding.Disagrees; look++) {
      long before = journal.head();
      finding = step.get();
      if (journal.head() == before) {
        return finding;
      }
    }
    return finding;
  }

  private Finding checkJournal() {
    return switch (journal.check()) {
      case ChainCheck.Whole whole ->
          new Finding.Agrees("journal: %d entries, the chain is whole".formatted(whole.entries()));
      case ChainCheck.Broken broken ->
          new Finding.Disagrees("journal: entry %d: %s".formatted(broken.number(), broken.why()));
    };
  }

  private Finding checkRows() {
    long count = 0;
    for (ListedPublication live : LivePublications.in(publications)) {
      if (!standsAtItsPath(live)) {
        return new Finding.Disagrees(
            "rows: %s is live, but its address does not lead to it".formatted(live.path()));
      }
      String fault = faultOfEdition(live);
      if (!fault.isEmpty()) {
        return new Finding.Disagrees("rows: %s is live, but %s".formatted(live.path(), fault));
      }
      count++;
    }
    return new Finding.Agrees(
        "rows: %d live publications, each with its edition and address".formatted(count));
  }

  /** Empty when the live edition can be read. */
  private String faultOfEdition(ListedPublication live) {
    try {
      return publications.findLive(live.id()).isEmpty() ? "its edition is missing" : "";
    } catch (DatabaseAway away) {
      throw away;
    } catch (RuntimeException unreadable) {
      return "its edition can't be read: " + unreadable.getMessage();
    }
  }

  private boolean standsAtItsPath(ListedPublication live) {
    Target target = new Target(Target.Noun.PUBLICATION, live.id().value());
    return paths
        .find(live.path())
        .filter(new Address.Standing(live.path(), target)::equals)
        .isPresent();
  }

  private Finding checkSetAside() {
    return aside.all().stream()
        .findFirst()
        .<Finding>map(one ->
            new Finding.Disagrees(
                "set aside: %s can't take entry %d, %s of %s: %s"
                    .formatted(
                        one.projection(), one.entry(), one.type(), one.subject(), one.why())))
        .orElse(new Finding.Agrees("set aside: nothing"));
  }

  private Finding checkIndex() {
    try (IndexAudit audit = IndexAudit.open(index)) {
      return checkIndex(audit, Pending.after(audit.cursor(), journal));
    } catch (IndexUnusable unusable) {
      return new Finding.Disagrees("index: " + unusable.getMessage());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Finding checkIndex(IndexAudit audit, Pending pending) throws IOException {
    int expected = 0;
    for (ListedPublication live : LivePublications.in(publications)) {
      Set<Language> found = audit.languages(live.id());
      if (!pending.concerns(live.id()) && !found.equals(live.headlines().keySet())) {
        return new Finding.Disagrees(
            "index: %s is found in %s, not in %s"
                .formatted(live.path(), found, live.headlines().keySet()));
      }
      expected += live.headlines().size();
    }
    for (Document live : LiveDocuments.in(documents)) {
      PublicationId key = new PublicationId(live.id().value());
      Set<Language> wanted = languages(live);
      Set<Language> found = audit.languages(key);
      if (!pending.concerns(key) && !found.equals(wanted)) {
        return new Finding.Disagrees(
            "index: the document %s is found in %s, not in %s".formatted(live.id(), found, wanted));
      }
      expected += wanted.size();
    }
    return pending.entries() == 0 && audit.entries() != expected
        ? new Finding.Disagrees(
            "index: %d entries, but %d are live".formatted(audit.entries(), expected))
        : new Finding.Agrees("index: %d entries agree%s".formatted(expected, pending.said()));
  }

  private Set<Language> languages(Document live) {
    int edition = live.live().orElseThrow().edition();
    return live.languages(documents.findEdition(live.id(), edition).orElseThrow());
  }

  private Finding checkFeeds() {
    Pending pending = Pending.after(feeds.position().cursor(), journal);
    long expected = 0;
    for (ListedPublication live : LivePublications.in(publications)) {
      boolean isTold = EntryKind.of(live.kind()).isPresent();
      Set<Language> told = told(live);
      Set<Language> wanted = isTold ? live.headlines().keySet() : Set.of();
      if (!pending.concerns(live.id()) && !told.equals(wanted)) {
        return new Finding.Disagrees(
            "feeds: %s is told in %s, not in %s".formatted(live.path(), told, wanted));
      }
      expected += wanted.size();
    }
    return pending.entries() == 0 && feeds.count() != expected
        ? new Finding.Disagrees(
            "feeds: %d entries, but %d are live".formatted(feeds.count(), expected))
        : new Finding.Agrees("feeds: %d entries agree%s".formatted(expected, pending.said()));
  }

  private Set<Language> told(ListedPublication live) {
    return feeds.family(live.id()).told().stream()
        .filter(entry -> entry.edition().equals(live.edition()))
        .map(FeedEntry::language)
        .collect(Collectors.toSet());
  }
}
