package org.unifiedportal.core.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one bridge between the stores of all packages and JPA: a store asks for the session of its
 * thread.
 *
 * <p>Public only for {@code Jpa…Store} classes of other packages (ADR 0003).
 */
public final class JpaDatabase implements Database {
  /**
   * Behind every moment: a list that begins at its beginning asks for what stands before it, so
   * that H2 takes the index with the moments for it among those that begin with the same column.
   */
  public static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

  private static final int TRIES = 4;

  private final DataSource source;
  private final EntityManagerFactory factory;
  private final ThreadLocal<@Nullable Session> current = new ThreadLocal<>();
  private final List<Consumer<List<JournalEntry>>> listeners = new CopyOnWriteArrayList<>();

  JpaDatabase(DataSource source, EntityManagerFactory factory) {
    this.source = source;
    this.factory = factory;
  }

  static JpaDatabase open(DataSource source, String... modules) {
    JpaMigrations.run(source, "core");
    for (String module : modules) {
      JpaMigrations.run(source, module);
    }
    return new JpaDatabase(source, JpaUnit.over(source, modules));
  }

  /** Runs a store's work in the thread's transaction, or in one of its own. */
  public static <T> T in(Database database, Function<EntityManager, T> work) {
    return switch (database) {
      case JpaDatabase jpa -> jpa.transact(() -> work.apply(jpa.session().entities()));
    };
  }

  @Override
  public <T> T transact(Supplier<T> work) {
    return current.get() != null ? work.get() : outermost(work, TRIES);
  }

  @Override
  public boolean isInTransaction() {
    return current.get() != null;
  }

  @Override
  public void afterAppend(Consumer<List<JournalEntry>> listener) {
    listeners.add(listener);
  }

  @Override
  public boolean isAnswering() {
    try (Connection connection = source.getConnection()) {
      return connection.isValid(2);
    } catch (SQLException away) {
      return false;
    }
  }

  @Override
  public void close() {
    factory.close();
  }

  /** Notes what the running transaction appended to the journal. */
  void noteAppend(JournalEntry entry) {
    session().appended.add(entry);
  }

  private Session session() {
    Session session = current.get();
    if (session == null) {
      throw new IllegalStateException("no transaction around this call");
    }
    return session;
  }

  /**
   * Two commands that meet (same address, deadlock) are not an error: the loser is carried out
   * again.
   */
  private <T> T outermost(Supplier<T> work, int triesLeft) {
    try {
      return once(work);
    } catch (RuntimeException failed) {
      if (triesLeft > 1 && JpaFailure.isCollision(failed)) {
        return outermost(work, triesLeft - 1);
      }
      throw JpaFailure.translate(failed);
    }
  }

  private <T> T once(Supplier<T> work) {
    Session session = begin();
    current.set(session);
    T result;
    try {
      result = work.get();
      session.entities().getTransaction().commit();
    } catch (RuntimeException | Error failed) {
      rollback(session.entities());
      throw failed;
    } finally {
      current.remove();
      session.entities().close();
    }
    tell(session.appended);
    return result;
  }

  private void tell(List<JournalEntry> appended) {
    if (!appended.isEmpty()) {
      listeners.forEach(listener -> listener.accept(List.copyOf(appended)));
    }
  }

  private Session begin() {
    EntityManager entities = factory.createEntityManager();
    entities.getTransaction().begin();
    return new Session(entities);
  }

  private static void rollback(EntityManager entities) {
    EntityTransaction transaction = entities.getTransaction();
    if (transaction.isActive()) {
      try {
        transaction.rollback();
      } catch (RuntimeException alreadyLost) {
        // The first failure is the one that is told; a lost connection can't be rolled back anyway.
      }
    }
  }

  private static final class Session {
    private final EntityManager entities;
    private final List<JournalEntry> appended = new ArrayList<>();

    private Session(EntityManager entities) {
      this.entities = entities;
    }

    private EntityManager entities() {
      return entities;
    }
  }
}
