package org.unifiedportal.war.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Database;

/** Puts the demo into an empty portal: all of it in one transaction, or nothing. */
@Dependent
public class DemoContent {
  private final Database database;
  private final AgencyStore agencies;
  private final DemoAgencies founding;
  private final DemoPlaces places;
  private final DemoStory story;
  private final DemoPapers papers;
  private final DemoPictures pictures;

  /** Everything the demo is put in by. */
  @Inject
  public DemoContent(
      Database database,
      AgencyStore agencies,
      DemoAgencies founding,
      DemoPlaces places,
      DemoStory story,
      DemoPapers papers,
      DemoPictures pictures) {
    this.database = database;
    this.agencies = agencies;
    this.founding = founding;
    this.places = places;
    this.story = story;
    this.papers = papers;
    this.pictures = pictures;
  }

  /**
   * Seeds an empty portal and writes the officers' tokens to {@code demo-accounts.txt}; a portal
   * with agencies is left alone.
   *
   * @return whether anything was seeded
   */
  public boolean seed(Path home) {
    return database.transact(() -> {
      boolean isEmpty = agencies.all().isEmpty();
      if (isEmpty) {
        fill(home);
      }
      return isEmpty;
    });
  }

  private void fill(Path home) {
    try (DemoResources resources = DemoResources.open()) {
      DemoOfficers officers = DemoOfficers.read(resources);
      Map<String, Agency> founded = founding.found(resources, officers);
      places.register(resources, founded, officers);
      resources.copyMedia(home.resolve("media"));
      pictures.hang(resources, founded, officers);
      story.tell(resources, founded, officers);
      papers.lay(resources, founded, officers);
      founding.writeAccounts(home, founded, officers);
    }
  }
}
