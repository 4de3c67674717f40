package org.unifiedportal.war.shelf;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Tenure;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.core.journal.JournalEntry;
import org.unifiedportal.core.journal.Projection;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Variant;

/**
 * Puts the pages that an entry changed on the shelf: the publication, the lists and homes it stands
 * in. What was withdrawn takes its neighbours off, whose cards may still name it.
 */
public final class ShelfProjection implements Projection {
  private static final Duration SETTLE = Duration.ofMillis(500);
  private static final Pattern CUT = Pattern.compile("\\b[0-9a-f]{32}\\b");
  private static final Set<String> ALWAYS = Set.of("", "menu", "help", "accessibility", "feeds");

  private final Shelf shelf;
  private final PageSource pages;
  private final AgencyStore agencies;
  private final ShelfPaths shown;
  private final PlaceHomes homes;
  private final Journal journal;
  private volatile boolean isOfThisJournal;

  /** Shelves what these pages show; forgets a shelf that followed another journal. */
  public ShelfProjection(
      Shelf shelf, PageSource pages, AgencyStore agencies, ShelfPaths shown, Journal journal) {
    this.shelf = shelf;
    this.pages = pages;
    this.agencies = agencies;
    this.shown = shown;
    this.homes = new PlaceHomes(agencies, journal);
    this.journal = journal;
  }

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public long cursor() {
    if (!isOfThisJournal) {
      forgetAnother();
    }
    return shelf.cursor();
  }

  /** Seen to as soon as the shelf can be used, which needn't be when the portal starts. */
  private synchronized void forgetAnother() {
    if (!isOfThisJournal && shelf.cursor() > journal.head()) {
      shelf.clear();
    }
    isOfThisJournal = true;
  }

  /** Nobody waits for the shelf, and everybody for the processor. */
  @Override
  public Duration settle() {
    return SETTLE;
  }

  @Override
  public void apply(List<JournalEntry> entries) {
    Set<String> paths = new LinkedHashSet<>();
    entries.forEach(entry -> note(entry, paths));
    paths.forEach(this::shelve);
    shelf.put(PageRequest.CHOICE, pages.page(PageRequest.CHOICE));
    shelf.advance(entries.getLast().number());
  }

  @Override
  public void skip(JournalEntry entry) {
    shelf.advance(Math.max(shelf.cursor(), entry.number()));
  }

  private void note(JournalEntry entry, Set<String> paths) {
    switch (entry.type()) {
      case "AgencyFounded" -> noteAgency(new AgencyId(entry.subject()), paths);
      case "AgencyDescribed" -> noteDescribed(new AgencyId(entry.subject()), paths);
      case "AgencyClosed", "AgencyReopened" -> {
        noteTenure(new AgencyId(entry.subject()), paths);
        homes.of(entry).forEach(id -> noteAgency(id, paths));
      }
      case "LanguagesChosen" -> noteTenure(new AgencyId(entry.subject()), paths);
      case "PlaceAdded", "PlaceCorrected", "PlaceRemoved" ->
          homes.of(entry).forEach(id -> noteAgency(id, paths));
      case "EditionPublished",
          "WithdrawalUndone",
          "DocumentPublished",
          "DocumentReturned",
          "FileReplaced",
          "FileTakenOff",
          "CardReplaced",
          "LinkedActChanged",
          "FileJudged",
          "FileRead" ->
          notePublication(entry, paths);
      case "PublicationWithdrawn", "DocumentWithdrawn" -> {
        shown.of(entry).ifPresent(path -> shelf.removeMentioning(path.value()));
        notePublication(entry, paths);
      }
      case "PictureTakenDown", "PictureWithheld" -> paths.addAll(shelf.removeShowing(cuts(entry)));
      case "NoticeRaised", "NoticeEnded" -> paths.add("");
      default -> {
        // Nothing that a page on the shelf shows.
      }
    }
  }

  private static Set<String> cuts(JournalEntry entry) {
    return CUT.matcher(entry.payload()).results().map(MatchResult::group).collect(toSet());
  }

  private void noteAgency(AgencyId id, Set<String> paths) {
    paths.addAll(ALWAYS);
    agencies
        .find(id)
        .map(agency -> agency.slug().value())
        .ifPresent(slug -> paths.addAll(List.of(slug, slug + "/sections")));
  }

  /** The archive of an agency that this one succeeded names it on each page. */
  private void noteDescribed(AgencyId id, Set<String> paths) {
    noteAgency(id, paths);
    agencies.all().stream()
        .filter(one ->
            one.findClosing().flatMap(Tenure.Closed::successor).filter(id::equals).isPresent())
        .forEach(archive -> noteTenure(archive.id(), paths));
  }

  /** Each page of an agency says whether it is an archive, and in which languages it is read. */
  private void noteTenure(AgencyId id, Set<String> paths) {
    noteAgency(id, paths);
    agencies.find(id).ifPresent(agency -> paths.addAll(shelf.below(agency.slug().value())));
  }

  private void notePublication(JournalEntry entry, Set<String> paths) {
    paths.add("");
    shown.of(entry).ifPresent(path -> addWithLists(paths, path.value()));
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
