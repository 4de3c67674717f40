package org.unifiedportal.core.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;
import org.unifiedportal.core.text.Language;

/** The questions of the agenda as JPQL; every condition stands on an index. */
final class JpaAgendaStore implements AgendaStore {
  private static final String GAPS =
      "select p, e.head, g from JpaTextGapRow g, JpaPublicationRow p, JpaEditionRow e"
          + " where p.id = g.publication and e.publication = p.id and e.number = p.latestEdition"
          + " and g.agency in :agencies and g.live = true";
  private static final String BEHIND = " and g.since >= :at and (g.since > :at or g.id > :id)";
  private static final String ACTS =
      "select p, e.head, s from JpaScheduledRow s, JpaPublicationRow p, JpaEditionRow e"
          + " where p.id = s.publication and e.publication = p.id and e.number = p.latestEdition"
          + " and s.agency in :agencies and s.state = 'waiting'"
          + " and s.dueAt >= :from and s.dueAt < :before order by s.dueAt, s.id";
  private static final String PROBLEMS =
      "select p, e.head, p.fieldDue from JpaPublicationRow p, JpaEditionRow e"
          + " where e.publication = p.id and e.number = p.latestEdition"
          + " and p.agency in :agencies and p.fieldDue >= :from and p.fieldDue <= :until"
          + " and p.standing = 'live' and p.fieldState <> 'solved' order by p.fieldDue, p.id";

  private final Database database;

  JpaAgendaStore(Database database) {
    this.database = database;
  }

  @Override
  public List<LaggingText> lagging(
      Set<AgencyId> agencies, Optional<LaggingText.Place> after, int limit) {
    String text = GAPS + (after.isPresent() ? BEHIND : "") + " order by g.since, g.id";
    return asked(
        new Question(text, agencies, limit),
        query ->
            after.ifPresent(place ->
                query
                    .setParameter("at", place.since())
                    .setParameter("id", JpaTextGapRow.id(place.id(), place.language()))),
        JpaAgendaStore::gap);
  }

  @Override
  public List<LaggingText> promised(
      Set<AgencyId> agencies, LocalDate from, LocalDate until, int limit) {
    String text =
        GAPS + " and g.promised >= :from and g.promised <= :until order by g.promised, g.id";
    return asked(
        new Question(text, agencies, limit),
        query -> query.setParameter("from", from).setParameter("until", until),
        JpaAgendaStore::gap);
  }

  @Override
  public List<WorkAct> acts(Set<AgencyId> agencies, Instant from, Instant before, int limit) {
    return asked(
        new Question(ACTS, agencies, limit),
        query -> query.setParameter("from", from).setParameter("before", before),
        row -> JpaWorkStore.act(row));
  }

  @Override
  public List<DueProblem> problems(
      Set<AgencyId> agencies, LocalDate from, LocalDate until, int limit) {
    return asked(
        new Question(PROBLEMS, agencies, limit),
        query -> query.setParameter("from", from).setParameter("until", until),
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

  private record Question(String text, Set<AgencyId> agencies, int limit) {
    Query in(EntityManager entities) {
      return entities
          .createQuery(text)
          .setParameter("agencies", agencies.stream().map(AgencyId::toString).sorted().toList())
          .setMaxResults(limit);
    }
  }

  /** Sets the parameters of a question that are its own. */
  private interface Setting {
    void of(Query query);
  }

  private <T> List<T> asked(Question question, Setting setting, Function<Object[], T> read) {
    if (question.agencies().isEmpty()) {
      return List.of();
    }
    return JpaDatabase.in(
        database,
        entities -> {
          Query query = question.in(entities);
          setting.of(query);
          List<T> answers = new ArrayList<>();
          for (Object row : query.getResultList()) {
            answers.add(read.apply((Object[]) row));
          }
          return answers;
        });
  }
}
