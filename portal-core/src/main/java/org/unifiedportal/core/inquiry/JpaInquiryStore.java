package org.unifiedportal.core.inquiry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;

/** Counts in two tables: each addition is one statement, so that nodes add to the same rows. */
final class JpaInquiryStore implements InquiryStore {
  private static final String TOLD =
      "select r.language, r.words, sum(r.asked), sum(r.unanswered), sum(r.followed)"
          + " from JpaInquiryRow r where r.day >= :since and r.language in :languages"
          + " group by r.language, r.words having sum(r.asked) >= :least";
  private static final String MOST = TOLD + " order by sum(r.asked) desc, r.words";
  private static final String UNANSWERED =
      TOLD + " and sum(r.unanswered) * 2 > sum(r.asked) order by sum(r.unanswered) desc, r.words";
  private static final String FOLLOWED =
      "select f.language, f.words, f.path, sum(f.times) from JpaFollowedRow f"
          + " where f.day >= :since and f.language in :languages and f.words in :words"
          + " group by f.language, f.words, f.path having sum(f.times) >= :least"
          + " order by sum(f.times) desc, f.words, f.path";

  private final Database database;

  JpaInquiryStore(Database database) {
    this.database = database;
  }

  /**
   * In the order of the keys, so that two nodes never wait for each other; what is new comes after
   * all that is known, because each statement looks through the entities that wait to be written.
   */
  @Override
  public void add(InquiryBatch batch) {
    JpaDatabase.in(
        database,
        entities -> {
          List<Object> fresh = new ArrayList<>();
          batch.counts().entrySet().stream()
              .sorted(Map.Entry.comparingByKey(JpaInquiryStore::byId))
              .filter(one -> !isAdded(entities, one.getKey(), one.getValue()))
              .map(one -> row(one.getKey(), one.getValue()))
              .forEach(fresh::add);
          batch.followed().entrySet().stream()
              .sorted(
                  Map.Entry.comparingByKey(
                      (a, b) -> JpaFollowedRow.id(a).compareTo(JpaFollowedRow.id(b))))
              .filter(one -> !isAdded(entities, one.getKey(), one.getValue()))
              .map(one -> row(one.getKey(), one.getValue()))
              .forEach(fresh::add);
          fresh.forEach(entities::persist);
          return batch;
        });
  }

  private static int byId(Inquiry one, Inquiry other) {
    return JpaInquiryRow.id(one).compareTo(JpaInquiryRow.id(other));
  }

  private static boolean isAdded(EntityManager entities, Inquiry inquiry, InquiryCount count) {
    return entities
            .createQuery(
                "update JpaInquiryRow r set r.asked = r.asked + :asked, r.unanswered = r.unanswered"
                    + " + :unanswered, r.followed = r.followed + :followed where r.id = :id")
            .setParameter("asked", count.asked())
            .setParameter("unanswered", count.unanswered())
            .setParameter("followed", count.followed())
            .setParameter("id", JpaInquiryRow.id(inquiry))
            .executeUpdate()
        > 0;
  }

  private static JpaInquiryRow row(Inquiry inquiry, InquiryCount count) {
    JpaInquiryRow row = JpaInquiryRow.of(inquiry);
    row.asked = count.asked();
    row.unanswered = count.unanswered();
    row.followed = count.followed();
    return row;
  }

  private static boolean isAdded(EntityManager entities, Followed followed, long times) {
    return entities
            .createQuery("update JpaFollowedRow f set f.times = f.times + :times where f.id = :id")
            .setParameter("times", times)
            .setParameter("id", JpaFollowedRow.id(followed))
            .executeUpdate()
        > 0;
  }

  private static JpaFollowedRow row(Followed followed, long times) {
    JpaFollowedRow row = JpaFollowedRow.of(followed);
    row.times = times;
    return row;
  }

  @Override
  public List<CountedInquiry> most(InquiryFilter filter) {
    return counted(MOST, filter);
  }

  @Override
  public List<CountedInquiry> unanswered(InquiryFilter filter) {
    return counted(UNANSWERED, filter);
  }

  private List<CountedInquiry> counted(String query, InquiryFilter filter) {
    return JpaDatabase.in(
        database,
        entities ->
            asked(entities.createQuery(query, Object[].class), filter)
                .getResultStream()
                .map(JpaInquiryStore::counted)
                .toList());
  }

  private static TypedQuery<Object[]> asked(TypedQuery<Object[]> query, InquiryFilter filter) {
    return query
        .setParameter("since", filter.since())
        .setParameter("languages", tags(filter))
        .setParameter("least", (long) LEAST)
        .setMaxResults(filter.limit());
  }

  private static List<String> tags(InquiryFilter filter) {
    return Arrays.stream(Language.values())
        .filter(language -> filter.language().orElse(language) == language)
        .map(Language::tag)
        .toList();
  }

  private static CountedInquiry counted(Object[] row) {
    return new CountedInquiry(
        Language.of((String) row[0]),
        (String) row[1],
        new InquiryCount(number(row[2]), number(row[3]), number(row[4])));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  @Override
  public List<FollowedResult> followed(InquiryFilter filter) {
    Set<String> told = most(filter).stream().map(CountedInquiry::words).collect(Collectors.toSet());
    return told.isEmpty()
        ? List.of()
        : JpaDatabase.in(
            database,
            entities ->
                asked(entities.createQuery(FOLLOWED, Object[].class), filter)
                    .setParameter("words", told)
                    .getResultStream()
                    .map(JpaInquiryStore::followed)
                    .toList());
  }

  private static FollowedResult followed(Object[] row) {
    return new FollowedResult(
        Language.of((String) row[0]),
        (String) row[1],
        new SitePath((String) row[2]),
        number(row[3]));
  }

  @Override
  public int sweep(LocalDate all, LocalDate seldom) {
    return JpaDatabase.in(
        database,
        entities -> {
          int gone = delete(entities, "JpaInquiryRow r where r.day < :day", all);
          gone += delete(entities, "JpaFollowedRow r where r.day < :day", all);
          gone += delete(entities, "JpaInquiryRow r where r.day < :day and r.asked < 3", seldom);
          return gone
              + delete(entities, "JpaFollowedRow r where r.day < :day and r.times < 3", seldom);
        });
  }

  private static int delete(EntityManager entities, String what, LocalDate day) {
    return entities.createQuery("delete from " + what).setParameter("day", day).executeUpdate();
  }
}
