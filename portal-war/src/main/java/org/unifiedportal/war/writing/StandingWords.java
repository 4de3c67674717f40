package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.English;
import org.unifiedportal.core.publication.AgendaStore;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.EditionState;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.Schedule;
import org.unifiedportal.core.publication.ScheduleStore;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.publication.GapWords;

/**
 * How a publication stands, in words: live or not, what the portal will do with it by itself, whose
 * it is, and what it owes in a language.
 */
@Dependent
public class StandingWords {
  private final PublicationStore publications;
  private final AgencyStore agencies;
  private final AgendaStore agenda;
  private final ScheduleStore schedules;

  /** Reads from these stores. */
  @Inject
  public StandingWords(
      PublicationStore publications,
      AgencyStore agencies,
      AgendaStore agenda,
      ScheduleStore schedules) {
    this.publications = publications;
    this.agencies = agencies;
    this.agenda = agenda;
    this.schedules = schedules;
  }

  String of(Publication publication, Reader reader) {
    List<Schedule> waiting = schedules.waiting(publication.id());
    Edition latest = publications.getEdition(publication.id(), publication.latest());
    return Stream.of(
            state(publication, reader) + set(waiting, reader),
            reader.say("work.saved", reader.days().moment(latest.savedAt()), latest.author()),
            name(publication.agency(), reader) + owed(publication, reader))
        .collect(Collectors.joining(" · "));
  }

  /** What an agency has decided on English. */
  English english(AgencyId agency) {
    return agencies.find(agency).map(Agency::english).orElse(English.SOME);
  }

  private static String state(Publication publication, Reader reader) {
    return reader.say(
        "standing."
            + switch (publication.standing()) {
              case Standing.Unpublished unpublished -> "unpublished";
              case Standing.Live live -> "live";
              case Standing.Withdrawn withdrawn -> "withdrawn";
            });
  }

  private static String set(List<Schedule> waiting, Reader reader) {
    return waiting.stream()
        .map(one ->
            " · " + reader.say("work.act." + one.act().key(), reader.days().moment(one.dueAt())))
        .collect(Collectors.joining());
  }

  /** When the portal will publish it by itself, in words; empty where nothing is set. */
  Optional<String> release(Publication publication, Reader reader) {
    return due(publication, ScheduledAct.PUBLISH, "write.set", reader);
  }

  /** When the portal will take it down by itself, in words; empty where nothing is set. */
  Optional<String> expiry(Publication publication, Reader reader) {
    return due(publication, ScheduledAct.EXPIRE, "write.expires", reader);
  }

  private Optional<String> due(
      Publication publication, ScheduledAct act, String words, Reader reader) {
    return schedules.waiting(publication.id()).stream()
        .filter(one -> one.act() == act)
        .map(one -> reader.say(words, reader.days().moment(one.dueAt())))
        .findFirst();
  }

  /**
   * What is to be known of the draft of what isn't withdrawn: whether readers see another text, and
   * where whoever writes throws it away, unless it waits for its moment.
   */
  Optional<WritingScreen.Draft> draft(Publication publication, boolean mayWrite, Reader reader) {
    Edition latest = publications.getEdition(publication.id(), publication.latest());
    if (latest.state() instanceof EditionState.Released
        || publication.standing() instanceof Standing.Withdrawn) {
      return Optional.empty();
    }
    String path = "console/publications/" + publication.id();
    boolean isSet = release(publication, reader).isPresent();
    Optional<Standing.Live> live = publication.live();
    return Optional.of(
        new WritingScreen.Draft(
            live.map(one -> beside(publication, one, latest, reader)).orElse(""),
            live.map(one -> reader.to(path + compared(one, latest))).orElse(""),
            mayWrite && !isSet ? reader.to(path + "/discard") : ""));
  }

  private String beside(Publication publication, Standing.Live live, Edition draft, Reader reader) {
    Edition shown = publications.getEdition(publication.id(), live.edition());
    boolean isSame = shown.content().equals(draft.content());
    String when = reader.days().moment(draft.savedAt());
    return reader.say(isSame ? "discard.same" : "discard.differs", when, draft.author());
  }

  private static String compared(Standing.Live live, Edition draft) {
    return "/versions?from=" + live.edition().value() + "&to=" + draft.number().value();
  }

  /** Which text is missing or behind what citizens read, and since when. */
  private String owed(Publication publication, Reader reader) {
    return agenda.gaps(publication.id()).stream()
        .map(gap -> " · " + GapWords.of(gap, reader) + " " + GapWords.promise(gap, reader))
        .collect(Collectors.joining());
  }

  String name(AgencyId agency, Reader reader) {
    return agencies.find(agency).map(one -> reader.shown(one.shortName()).words()).orElse("");
  }
}
