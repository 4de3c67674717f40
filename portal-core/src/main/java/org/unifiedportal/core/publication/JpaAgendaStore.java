package org.unifiedportal.core.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.FirstOfEach;
import org.unifiedportal.core.journal.FirstOfEach.Order;
import org.unifiedportal.core.journal.JpaDatabase;
import org.unifiedportal.core.text.Language;

/**
 * The questions of the agenda: first which rows, as SQL that stands on an index, then the rows as
 * JPQL.
 */
final class JpaAgendaStore implements AgendaStore {
  private static final String NEWEST = " and e.publication = p.id and e.number = p.latestEdition";
  private static final String GAPS =
      "select p, e.head, g from JpaTextGapRow g, JpaPublicationRow p, JpaEditionRow e"
          + " where g.id in :ids and p.id = g.publication"
          + NEWEST;
  private static final String ACTS =
      "select p, e.head, s from JpaScheduledRow s, JpaPublicationRow p, JpaEditionRow e"
          + " where s.id in :ids and p.id = s.publication"
          + NEWEST
          + " order by s.dueAt, s.id";
  private static final String PROBLEMS =
      "select p, e.head, p.fieldDue from JpaPublicationRow p, JpaEditionRow e"
          + " where p.id in :ids and e.publication = p.id and e.number = p.liveEdition"
          + " order by p.fieldDue, p.id";
  private static final Order OLDEST = new Order("text_gap", "id", "agency_id", "since", false);
  private static final Order PROMISED = new Order("text_gap", "id", "agency_id", "promised", false);
  private static final Order DUE = new Order("scheduled_act", "id", "agency_id", "due_at", false);
  private static final Order OPEN = new Order("publication", "id", "agency_id", "field_due", false);

  private final Database database;

  JpaAgendaStore(Database database) {
    this.database = database;
  }

  @Override
  public List<LaggingText> lagging(
      Set<AgencyId> agencies, Optional<LaggingText.Place> after, int limit) {
    String behind = after.isPresent() ? " and since >= ? and (since > ? or id > ?)" : "";
    List<Object> place =
        after
            .map(it ->
                List.<Object>of(it.since(), it.since(), JpaTextGapRow.id(it.id(), it.language())))
            .orElse(List.of());
    FirstOfEach wanted = new FirstOfEach(OLDEST, " and live = true" + behind, place);
    String text = GAPS + " order by g.since, g.id";
    return new Question(wanted, agencies, limit).asked(database, text, JpaAgendaStore::gap);
  }

  @Override
  public List<LaggingText> promised(
      Set<AgencyId> agencies, LocalDate from, LocalDate until, int limit) {
    String between = " and live = true and promised >= ? and promised <= ?";
    FirstOfEach wanted = new FirstOfEach(PROMISED, between, List.of(from, until));
    String text = GAPS + " order by g.promised, g.id";
    return new Question(wanted, agencies, limit).asked(database, text, JpaAgendaStore::gap);
  }

  @Override
  public List<WorkAct> acts(Set<AgencyId> agencies, Instant from, Instant before, int limit) {
    String between = " and state = 'waiting' and due_at >= ? and due_at < ?";
    FirstOfEach wanted = new FirstOfEach(DUE, between, List.of(from, before));
    return new Question(wanted, agencies, limit).asked(database, ACTS, JpaWorkStore::act);
  }

  @Override
  public List<DueProblem> problems(
      Set<AgencyId> agencies, LocalDate from, LocalDate until, int limit) {
    String unsolved =
        " and field_due >= ? and field_due <= ? and standing = 'live' and field_state <> 'solved'";
    FirstOfEach wanted = new FirstOfEach(OPEN, unsolved, List.of(from, until));
    return new Question(wanted, agencies, limit)
        .asked(
            database,
            PROBLEMS,
            row -> new DueProblem(JpaWorkStore.line(row, "changedAt"), (LocalDate) row[2]));
  }

  @Override
  public List<TextGap> gaps(PublicationId publication) {
    return JpaDatabase.in(
        database,
        entities ->
            Stream.of(Language.values())
                .map(one -> JpaTextGapRow.id(publication, one))
                .flatMap(id -> Stream.ofNullable(entities.find(JpaTextGapRow.class, id)))
                .filter(row -> row.live)
                .map(JpaTextGapRow::toGap)
                .toList());
  }

  private static LaggingText gap(Object[] row) {
    JpaTextGapRow gap = (JpaTextGapRow) Objects.requireNonNull(row[2]);
    return new LaggingText(JpaWorkStore.line(row, "changedAt"), gap.toGap());
  }

  private record Question(FirstOfEach wanted, Set<AgencyId> agencies, int limit) {
    <T> List<T> asked(Database database, String text, Function<Object[], T> read) {
      return JpaDatabase.in(
          database,
          entities -> {
            List<String> ids = JpaWorkStore.ids(entities, wanted, agencies, limit);
            return JpaWorkStore.rows(entities, text, ids).map(read).toList();
          });
    }
  }
}
