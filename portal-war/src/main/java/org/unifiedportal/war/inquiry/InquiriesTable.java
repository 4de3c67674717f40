package org.unifiedportal.war.inquiry;

import org.unifiedportal.core.inquiry.CountedInquiry;
import org.unifiedportal.core.inquiry.FollowedResult;
import org.unifiedportal.war.http.Csv;

/** What was asked as CSV; the first column tells the list a row belongs to. */
final class InquiriesTable {
  private InquiriesTable() {}

  static String of(Inquiries inquiries) {
    StringBuilder table = new StringBuilder(Csv.UTF_8_MARK);
    table.append(
        Csv.FOR_PEOPLE.row(
            "list", "language", "question", "asked", "nothing found", "opened", "page"));
    inquiries.most().forEach(one -> table.append(row("asked", one)));
    inquiries.unanswered().forEach(one -> table.append(row("nothing-found", one)));
    inquiries.followed().forEach(one -> table.append(row(one)));
    return table.toString();
  }

  private static String row(String list, CountedInquiry one) {
    return Csv.FOR_PEOPLE.row(
        list,
        one.language().tag(),
        one.words(),
        Long.toString(one.count().asked()),
        Long.toString(one.count().unanswered()),
        Long.toString(one.count().followed()),
        "");
  }

  private static String row(FollowedResult one) {
    return Csv.FOR_PEOPLE.row(
        "opened",
        one.language().tag(),
        one.words(),
        "",
        "",
        Long.toString(one.times()),
        "/" + one.language().tag() + "/" + one.path());
  }
}
