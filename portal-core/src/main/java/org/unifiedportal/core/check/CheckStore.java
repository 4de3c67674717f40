package org.unifiedportal.core.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.account.AccountId;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.publication.PublicationId;

/** Keeps checks and remarks. */
public interface CheckStore {
  /** Adds a check. */
  void add(Check check, Keys keys);

  /** Finds a check. */
  Optional<Check> find(CheckId id);

  /** Finds a check and locks it until the end of the transaction, so that it is decided once. */
  Optional<Check> lock(CheckId id);

  /** Finds the check of a guest's link, and who opened it. */
  Optional<Opened> findByLink(String secretHash);

  /** Binds a guest's check to the browser that gave the code. */
  void open(CheckId id, String sessionHash);

  /** From now on nobody answers it any more, by a link neither. */
  void expire(CheckId id, Instant now);

  /** Keeps how a check was decided, and when. */
  void save(Check check, Instant decidedAt);

  /** Adds a remark. */
  void add(CheckId id, Remark remark);

  /** The remarks of a check, oldest first. */
  List<Remark> remarks(CheckId id);

  /** What nobody has answered yet of an agency's texts, those asked for first in front. */
  List<Check> unanswered(AgencyId agency);

  /** The checks of a publication, newest first, at most {@code limit}. */
  List<Check> of(PublicationId publication, int limit);

  /**
   * The open checks of a colleague, oldest first, at most {@code limit}; not those of texts that
   * were taken down.
   */
  List<Check> waitingFor(AccountId colleague, int limit);

  /**
   * What checkers answered whom somebody had asked: the newest answer for each draft that is still
   * one, those decided last first, at most {@code limit}.
   *
   * @param asker the name of whoever asked
   * @param since older answers are left out
   */
  List<Check> answered(String asker, Instant since, int limit);

  /**
   * What opens a guest's check, as hashes; empty for a colleague's.
   *
   * @param link hash of the secret of the link
   * @param code hash of the one-time code
   */
  record Keys(String link, String code) {
    /** A colleague signs in instead. */
    static final Keys NONE = new Keys("", "");
  }

  /**
   * A guest's check.
   *
   * @param codeHash of the code that opens it
   * @param sessionHash of the browser that opened it; empty while nobody has
   */
  record Opened(Check check, String codeHash, String sessionHash) {}

  /** The checks of a database. */
  static CheckStore in(Database database) {
    return new JpaCheckStore(database);
  }
}
