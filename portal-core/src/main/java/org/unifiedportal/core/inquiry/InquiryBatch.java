package org.unifiedportal.core.inquiry;

import java.util.HashMap;
import java.util.Map;

/** What was counted since the last time rows were written. */
public record InquiryBatch(Map<Inquiry, InquiryCount> counts, Map<Followed, Long> followed) {
  /** Nothing yet. */
  InquiryBatch() {
    this(new HashMap<>(), new HashMap<>());
  }

  boolean isEmpty() {
    return counts.isEmpty() && followed.isEmpty();
  }

  /** Whether so many different things were counted already. */
  boolean isFull(int most) {
    return counts.size() + followed.size() >= most;
  }

  void add(Inquiry inquiry, InquiryCount count) {
    counts.merge(inquiry, count, InquiryCount::plus);
  }

  void add(Followed one, long times) {
    followed.merge(one, times, Long::sum);
  }
}
