package org.unifiedportal.core.site;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/** Addresses in a table. */
final class JpaPathStore implements PathStore {
  private final Database database;

  JpaPathStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Address> find(SitePath path) {
    return JpaDatabase.in(
        database,
        entities ->
            Optional.ofNullable(entities.find(JpaPathRow.class, path.value()))
                .map(JpaPathRow::toAddress));
  }

  @Override
  public SitePath claim(SitePath wanted, Target target) {
    return JpaDatabase.in(
        database,
        entities -> {
          SitePath free = firstFree(entities, wanted);
          entities.persist(JpaPathRow.standing(free, target));
          entities.flush();
          return free;
        });
  }

  private static SitePath firstFree(EntityManager entities, SitePath wanted) {
    SitePath candidate = wanted;
    for (int suffix = 2; entities.find(JpaPathRow.class, candidate.value()) != null; suffix++) {
      candidate = new SitePath(wanted.value() + "-" + suffix);
    }
    return candidate;
  }

  @Override
  public void move(SitePath from, SitePath to) {
    JpaDatabase.in(
        database,
        entities -> {
          JpaPathRow row = get(entities, from);
          row.state = JpaPathRow.MOVED;
          row.movedTo = to.value();
          return shortenChains(entities, from, to);
        });
  }

  /** Each keeps where it led first, however often that one is moved on. */
  private static int shortenChains(EntityManager entities, SitePath from, SitePath to) {
    return entities
        .createQuery(
            "update JpaPathRow p set p.movedTo = :to, p.movedVia = coalesce(p.movedVia, :from)"
                + " where p.movedTo = :from")
        .setParameter("to", to.value())
        .setParameter("from", from.value())
        .executeUpdate();
  }

  @Override
  public void restore(SitePath path, Target target) {
    JpaDatabase.in(
        database,
        entities -> {
          JpaPathRow row = get(entities, path);
          row.noun = target.noun().name();
          row.target = target.id().toString();
          row.state = JpaPathRow.STANDING;
          row.movedTo = null;
          row.movedVia = null;
          return lengthenChains(entities, path);
        });
  }

  /** What led there first, what led to that, and so on. */
  private static List<String> lengthenChains(EntityManager entities, SitePath path) {
    List<String> leading = List.of(path.value());
    while (!leading.isEmpty()) {
      List<String> behind = ledTo(entities, leading, path);
      redirect(entities, behind, path);
      leading = behind;
    }
    return leading;
  }

  private static List<String> ledTo(EntityManager entities, List<String> hops, SitePath path) {
    return entities
        .createQuery(
            "select p.path from JpaPathRow p where p.movedVia in :hops and p.movedTo <> :path",
            String.class)
        .setParameter("hops", hops)
        .setParameter("path", path.value())
        .getResultList();
  }

  private static void redirect(EntityManager entities, List<String> paths, SitePath to) {
    if (!paths.isEmpty()) {
      entities
          .createQuery("update JpaPathRow p set p.movedTo = :to where p.path in :paths")
          .setParameter("to", to.value())
          .setParameter("paths", paths)
          .executeUpdate();
    }
  }

  @Override
  public void bury(SitePath path) {
    JpaDatabase.in(database, entities -> get(entities, path).state = JpaPathRow.GONE);
  }

  private static JpaPathRow get(EntityManager entities, SitePath path) {
    JpaPathRow row = entities.find(JpaPathRow.class, path.value());
    if (row == null) {
      throw new Refused(new Refusal.NotFound("path", path.value()));
    }
    return row;
  }
}
