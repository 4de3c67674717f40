package org.unifiedportal.war.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.LivePublication;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.war.page.DayWords;

/** What is read at an address: a live publication, or one that stays readable as archive. */
record Reading(Publication publication, Edition edition, Period period) {

  /** When it was and is before the public. */
  sealed interface Period {
    SitePath path();

    Instant publishedAt();

    Instant updatedAt();
  }

  record Live(SitePath path, Instant publishedAt, Instant updatedAt) implements Period {}

  record Archive(Standing.Withdrawn standing, Instant updatedAt) implements Period {
    @Override
    public SitePath path() {
      return standing.path();
    }

    @Override
    public Instant publishedAt() {
      return standing.publishedAt();
    }
  }

  static Reading of(LivePublication live) {
    Standing.Live standing = live.standing();
    return new Reading(
        live.publication(),
        live.edition(),
        new Live(standing.path(), standing.publishedAt(), standing.updatedAt()));
  }

  static Reading archived(Publication publication, Edition edition, Standing.Withdrawn standing) {
    return new Reading(publication, edition, new Archive(standing, standing.withdrawnAt()));
  }

  PublicationKind kind() {
    return publication.kind();
  }

  Content content() {
    return edition.content();
  }

  /**
   * The newest day until today on which something followed, when that was after the last edition.
   */
  Optional<LocalDate> followedUp(DayWords days) {
    LocalDate written = days.local(period.updatedAt()).toLocalDate();
    return content().fields().followUps("followUps").stream()
        .map(FieldValue.FollowUp::day)
        .filter(day -> day.isAfter(written) && !day.isAfter(days.today()))
        .max(Comparator.naturalOrder());
  }

  boolean isCorrected() {
    return edition.number().value() > 1;
  }
}
