package org.unifiedportal.core.vault;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.JpaDatabase;

/** Files in three tables. */
final class JpaFileStore implements FileStore {
  private static final String UNREAD = "f.verdict = 'clean' and f.reading = 'waiting'";
  private static final String HAS_TEXT =
      "exists (select t.hash from JpaTextRow t where t.hash = f.hash)";

  private final Database database;

  JpaFileStore(Database database) {
    this.database = database;
  }

  @Override
  public void add(FileFacts facts, Instant receivedAt) {
    in(entities -> {
      if (locked(entities, facts.hash()).isEmpty()) {
        entities.persist(JpaFileRow.of(facts, receivedAt));
        entities.flush();
      }
      return facts;
    });
  }

  @Override
  public void lock(FileHash hash) {
    in(entities -> locked(entities, hash));
  }

  private static Optional<JpaFileRow> locked(EntityManager entities, FileHash hash) {
    return Optional.ofNullable(
        entities.find(JpaFileRow.class, hash.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** The row behind what refers to it. */
  @Override
  public void remove(FileHash hash) {
    in(entities -> {
      for (String rows : List.of("JpaLeafRow", "JpaTextRow", "JpaFileRow")) {
        entities
            .createQuery("delete from %s r where r.hash = :hash".formatted(rows))
            .setParameter("hash", hash.value())
            .executeUpdate();
      }
      return hash;
    });
  }

  @Override
  public List<FileHash> list(String behind, Instant receivedBefore, int limit) {
    return in(entities ->
        entities
            .createQuery(
                "select f.hash from JpaFileRow f where f.hash > :behind"
                    + " and f.receivedAt < :before order by f.hash",
                String.class)
            .setParameter("behind", behind)
            .setParameter("before", receivedBefore)
            .setMaxResults(limit)
            .getResultStream()
            .map(FileHash::new)
            .toList());
  }

  @Override
  public Optional<KeptFile> find(FileHash hash) {
    return in(entities ->
        Optional.ofNullable(entities.find(JpaFileRow.class, hash.value())).map(JpaFileRow::toFile));
  }

  @Override
  public Optional<KeptFile> nextPending(Instant triedBefore) {
    return list("f.verdict = 'pending' and f.judgedAt is null", 1).stream()
        .findFirst()
        .or(() -> longestUntried(triedBefore));
  }

  /** While a file waits for its verdict, {@code judgedAt} is when it was tried last. */
  private Optional<KeptFile> longestUntried(Instant triedBefore) {
    return in(entities ->
        entities
            .createQuery(
                "select f from JpaFileRow f where f.verdict = 'pending'"
                    + " and f.judgedAt < :before order by f.judgedAt, f.hash",
                JpaFileRow.class)
            .setParameter("before", triedBefore)
            .setMaxResults(1)
            .getResultStream()
            .map(JpaFileRow::toFile)
            .findFirst());
  }

  @Override
  public void noteTried(FileHash hash, Instant at) {
    judge(hash, Verdict.PENDING, "", at);
  }

  @Override
  public Optional<Instant> oldestPending() {
    return list("f.verdict = 'pending'", 1).stream().map(KeptFile::receivedAt).findFirst();
  }

  @Override
  public List<KeptFile> unread(int limit) {
    List<KeptFile> unread = new ArrayList<>(list(UNREAD + " and not " + HAS_TEXT, limit));
    if (unread.size() < limit) {
      unread.addAll(list(UNREAD + " and " + HAS_TEXT, limit - unread.size()));
    }
    return unread;
  }

  private List<KeptFile> list(String condition, int limit) {
    return in(entities ->
        entities
            .createQuery(
                "select f from JpaFileRow f where " + condition + " order by f.receivedAt, f.hash",
                JpaFileRow.class)
            .setMaxResults(limit)
            .getResultStream()
            .map(JpaFileRow::toFile)
            .toList());
  }

  @Override
  public void judge(FileHash hash, Verdict verdict, String threat, Instant at) {
    in(entities -> {
      Optional<JpaFileRow> known = locked(entities, hash);
      known.ifPresent(row -> {
        row.verdict = verdict.key();
        row.threat = threat.isEmpty() ? null : threat;
        row.judgedAt = at;
      });
      return known;
    });
  }

  @Override
  public void note(FileHash hash, FileText text) {
    in(entities -> {
      Optional<JpaFileRow> known = locked(entities, hash);
      known.ifPresent(row -> write(entities, row, text));
      return known;
    });
  }

  private static void write(EntityManager entities, JpaFileRow row, FileText text) {
    row.reading = text.reading().key();
    row.pages = text.pages().isPresent() ? text.pages().getAsInt() : null;
    row.flaws = Flaw.line(text.inside().flaws());
    JpaLeafWriting.replace(entities, new FileHash(row.hash), text.inside().leaves());
    JpaTextRow kept = entities.find(JpaTextRow.class, row.hash);
    JpaTextRow written = kept == null ? new JpaTextRow() : kept;
    written.hash = row.hash;
    written.text = text.text();
    written.hints = text.hints();
    written.personsBeside = text.inside().personsBeside();
    entities.persist(written);
  }

  @Override
  public Optional<FileText> findText(FileHash hash) {
    return in(entities ->
        Optional.ofNullable(entities.find(JpaTextRow.class, hash.value()))
            .map(row -> text(get(entities, hash), row)));
  }

  @Override
  public String hints(FileHash hash) {
    return in(entities ->
        entities
            .createQuery("select t.hints from JpaTextRow t where t.hash = :hash", String.class)
            .setParameter("hash", hash.value())
            .getResultStream()
            .findFirst()
            .orElse(""));
  }

  @Override
  public List<Leaf.Head> leaves(FileHash hash) {
    return in(entities -> JpaLeafWriting.heads(entities, hash));
  }

  @Override
  public Optional<Leaf> leaf(FileHash hash, int place) {
    return in(entities -> JpaLeafWriting.find(entities, hash, place));
  }

  private static FileText text(JpaFileRow file, JpaTextRow row) {
    OptionalInt pages = file.toFile().facts().pages();
    FileInside inside = new FileInside(List.of(), Set.of(), row.personsBeside);
    return new FileText(Reading.of(file.reading), pages, row.text, row.hints, inside);
  }

  private static JpaFileRow get(EntityManager entities, FileHash hash) {
    return Optional.ofNullable(entities.find(JpaFileRow.class, hash.value())).orElseThrow();
  }

  private <T> T in(Function<EntityManager, T> work) {
    return JpaDatabase.in(database, work);
  }
}
