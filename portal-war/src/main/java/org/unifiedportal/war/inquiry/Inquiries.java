package org.unifiedportal.war.inquiry;

import java.util.List;
import org.unifiedportal.core.inquiry.CountedInquiry;
import org.unifiedportal.core.inquiry.FollowedResult;
import org.unifiedportal.core.inquiry.InquiryFilter;
import org.unifiedportal.core.inquiry.InquiryStore;

/** What was asked in some days: most, without an answer, and what was opened. */
record Inquiries(
    List<CountedInquiry> most, List<CountedInquiry> unanswered, List<FollowedResult> followed) {
  static Inquiries read(InquiryStore store, InquiryFilter filter) {
    return new Inquiries(store.most(filter), store.unanswered(filter), store.followed(filter));
  }
}
