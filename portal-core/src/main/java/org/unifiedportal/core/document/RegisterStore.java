package org.unifiedportal.core.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.journal.Database;

/** What officers ask of the documents of their agencies, in any standing. */
public interface RegisterStore {
  /** The fields a card may lack, those that stop a legal act first. */
  List<String> GAPS =
      List.of("number", "date", "issuer", "signatory", "kind", "title.kk", "title.ru", "topic");

  /** How far gaps are counted: more than so many are "many". */
  int MOST_COUNTED = 100;

  /** The register, at most {@code limit} lines. */
  List<RegisterLine> list(RegisterFilter filter, int limit);

  /**
   * Documents of an agency with this number and day, in any letters' case, withdrawn ones apart, at
   * most {@code limit}; none where either isn't known.
   */
  List<RegisterLine> ofAct(AgencyId agency, Requisites requisites, int limit);

  /**
   * Writes down number and day, by which {@link #ofAct} finds, of at most so many documents behind
   * this one that have both on their cards but were kept by a program that didn't. Needs a
   * transaction around it.
   *
   * @param behind the last one before, in the order of identities; empty at the beginning
   */
  Named nameActs(String behind, int limit);

  /**
   * What was named.
   *
   * @param acts how many
   * @param last of them, or the one they were sought behind
   */
  record Named(int acts, String last) {}

  /**
   * How many documents lack each field, withdrawn ones apart, counted up to {@link #MOST_COUNTED};
   * fields that none lacks are left out.
   */
  Map<String, Integer> gaps(Set<AgencyId> agencies);

  /**
   * The same of drafts whose files name the field on their first page: it stands in the form and is
   * only to be looked at and saved.
   */
  Map<String, Integer> readFromFiles(Set<AgencyId> agencies);

  /** The register of a database. */
  static RegisterStore in(Database database) {
    return new JpaRegisterStore(database);
  }
}
