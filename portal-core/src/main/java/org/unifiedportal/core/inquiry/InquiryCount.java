package org.unifiedportal.core.inquiry;

/**
 * How often something was asked.
 *
 * @param asked how often
 * @param unanswered how often nothing was found
 * @param followed how often a result was opened; browsers that don't tell are not counted
 */
public record InquiryCount(long asked, long unanswered, long followed) {
  /** Nothing yet. */
  static final InquiryCount NONE = new InquiryCount(0, 0, 0);

  /** The share of questions after which a result was opened, in per cent, at most 100. */
  public int followedPercent() {
    return asked == 0 ? 0 : (int) Math.min(100, Math.round(100.0 * followed / asked));
  }

  InquiryCount plus(InquiryCount more) {
    return new InquiryCount(
        asked + more.asked, unanswered + more.unanswered, followed + more.followed);
  }
}
