package org.unifiedportal.war.caller;

import java.util.Optional;
import java.util.function.Supplier;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.KeptAnswer;
import org.unifiedportal.core.journal.Receipts;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/**
 * Carries out a request under an asker's key once, and gives the kept answer to every repetition.
 */
public record Once(Database database, Receipts receipts) {
  /** The answer: of the work, or the kept one; a key of another request is refused. */
  public KeptAnswer answer(RequestKey key, Supplier<KeptAnswer> work) {
    try {
      return database.transact(() -> inTransaction(key, work));
    } catch (RuntimeException failed) {
      return twin(key).orElseThrow(() -> failed);
    }
  }

  /** Whether there is an answer under this key already. */
  public boolean isRepeated(RequestKey key) {
    return !key.isNone() && receipts.find(key.token(), key.key()).isPresent();
  }

  /** What a twin of this request left, when it came first while this one was under way. */
  private Optional<KeptAnswer> twin(RequestKey key) {
    return key.isNone()
        ? Optional.empty()
        : receipts.find(key.token(), key.key()).map(kept -> same(kept, key));
  }

  private KeptAnswer inTransaction(RequestKey key, Supplier<KeptAnswer> work) {
    if (key.isNone()) {
      return work.get();
    }
    return receipts
        .find(key.token(), key.key())
        .map(kept -> same(kept, key))
        .orElseGet(() -> keep(key, work.get()));
  }

  private static KeptAnswer same(KeptAnswer kept, RequestKey key) {
    if (!kept.requestHash().equals(key.requestHash())) {
      throw new RequestRefused(Problem.of(422, "problem.key-reused"));
    }
    return kept;
  }

  private KeptAnswer keep(RequestKey key, KeptAnswer answer) {
    receipts.keep(key.token(), key.key(), answer);
    return answer;
  }
}
