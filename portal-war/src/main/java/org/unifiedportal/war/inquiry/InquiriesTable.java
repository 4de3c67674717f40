package org.unifiedportal.war.inquiry;

import org.unifiedportal.core.inquiry.CountedInquiry;
import org.unifiedportal.core.inquiry.FollowedResult;
import org.unifiedportal.war.http.Csv;
import org.unifiedportal.war.page.Reader;

/**
 * What was asked as CSV for people (ADR 0603); the first column tells the list a row belongs to.
 *
 * @param reader in whose language it is written
 */
record InquiriesTable(Inquiries inquiries, Reader reader) {
  String words() {
    StringBuilder table = new StringBuilder(Csv.UTF_8_MARK);
    table.append(Csv.FOR_PEOPLE.row(reader.say("inquiry.table.heads").split("; ")));
    String most = reader.say("inquiry.most");
    inquiries.most().forEach(one -> table.append(row(most, one)));
    String unanswered = reader.say("inquiry.unanswered");
    inquiries.unanswered().forEach(one -> table.append(row(unanswered, one)));
    String followed = reader.say("inquiry.followed");
    inquiries.followed().forEach(one -> table.append(row(followed, one)));
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

  private static String row(String list, FollowedResult one) {
    return Csv.FOR_PEOPLE.row(
        list,
        one.language().tag(),
        one.words(),
        "",
        "",
        Long.toString(one.times()),
        "/" + one.language().tag() + "/" + one.path());
  }
}
