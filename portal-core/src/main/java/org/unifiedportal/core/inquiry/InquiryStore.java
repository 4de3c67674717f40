package org.unifiedportal.core.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.unifiedportal.core.journal.Database;

/** Keeps counts of questions, and tells none that was asked seldom: it may hold a name. */
public sealed interface InquiryStore permits JpaInquiryStore {
  /** A question that was asked less often is not told to anybody. */
  int LEAST = 3;

  /** So many days are kept. */
  int KEPT_DAYS = 400;

  /** So many days a question is kept that was asked seldom on its day. */
  int SELDOM_DAYS = 31;

  /** Adds what was counted, all of it or nothing. */
  void add(InquiryBatch batch);

  /** What was asked most. */
  List<CountedInquiry> most(InquiryFilter filter);

  /** What was asked most of all that found nothing. */
  List<CountedInquiry> unanswered(InquiryFilter filter);

  /** What was opened most after questions that are told. */
  List<FollowedResult> followed(InquiryFilter filter);

  /** Forgets days before the first one, and seldom questions of days before the second. */
  int sweep(LocalDate all, LocalDate seldom);

  /** The counts of a database. */
  static InquiryStore in(Database database) {
    return new JpaInquiryStore(database);
  }
}
