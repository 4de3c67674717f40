package org.unifiedportal.core.site;

import java.util.Optional;
import org.unifiedportal.core.journal.Database;

/** Keeps the table of addresses. Every path once; what was ever public answers for ever. */
public interface PathStore {
  /** Finds what a path answers. */
  Optional<Address> find(SitePath path);

  /**
   * Takes the wanted path, or the first free of {@code -2}, {@code -3} … behind it, for the target.
   */
  SitePath claim(SitePath wanted, Target target);

  /** Sends the path, and all redirects that led to it, to another address. */
  void move(SitePath from, SitePath to);

  /** Lets a path that moved or was buried stand again, with the redirects that followed it. */
  void restore(SitePath path, Target target);

  /** Marks the path as withdrawn. */
  void bury(SitePath path);

  /** The addresses of a database. */
  static PathStore in(Database database) {
    return new JpaPathStore(database);
  }
}
