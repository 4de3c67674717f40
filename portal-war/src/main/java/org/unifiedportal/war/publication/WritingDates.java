package org.unifiedportal.war.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.EditionState;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.war.page.DayWords;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.TimeHtml;

/** Says when a publication was posted, what changed since, and what happened later. */
record WritingDates(PublicationStore publications, Reader reader) {

  PublicationPage.Dates dates(Reading reading) {
    return new PublicationPage.Dates(
        posted(reading.period().publishedAt()),
        updated(reading),
        reading.isCorrected() ? changes(reading) : List.of(),
        reading.content().fields().followUps("followUps").stream()
            .map(this::later)
            .toList()
            .reversed());
  }

  /** The hour is said while it matters: of an act of 1998 only the day is known. */
  private String posted(Instant moment) {
    DayWords days = reader.days();
    boolean isOfThisYear = days.local(moment).getYear() == days.today().getYear();
    return isOfThisYear ? TimeHtml.moment(days, moment) : TimeHtml.day(days, moment);
  }

  /** What followed is news of the page as its last edition is. */
  private String updated(Reading reading) {
    return reading
        .followedUp(reader.days())
        .map(day -> TimeHtml.day(reader.days(), day))
        .orElseGet(() -> corrected(reading));
  }

  private String corrected(Reading reading) {
    return reading.isCorrected() && reading.period() instanceof Reading.Live live
        ? TimeHtml.moment(reader.days(), live.updatedAt())
        : "";
  }

  /** Editions after the shown one are being written and nobody's business yet. */
  private List<PublicationPage.Note> changes(Reading reading) {
    return publications.editions(reading.publication().id()).stream()
        .filter(edition -> edition.number().value() <= reading.edition().number().value())
        .flatMap(edition -> note(edition).stream())
        .toList()
        .reversed();
  }

  private Optional<PublicationPage.Note> note(Edition edition) {
    return Stream.of(edition.state())
        .filter(EditionState.Released.class::isInstance)
        .map(EditionState.Released.class::cast)
        .filter(released -> released.change() instanceof Change.Major)
        .map(released -> note(released, (Change.Major) released.change()))
        .findFirst();
  }

  private PublicationPage.Note note(EditionState.Released released, Change.Major change) {
    return new PublicationPage.Note(
        TimeHtml.moment(reader.days(), released.at()), reader.html(change.note()));
  }

  private PublicationPage.Note later(FieldValue.FollowUp followUp) {
    return new PublicationPage.Note(
        TimeHtml.day(reader.days(), followUp.day()), reader.html(followUp.words()));
  }
}
