package org.unifiedportal.core.inquiry;

import org.unifiedportal.core.journal.DatabaseAway;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;

/**
 * Counts questions in memory, so that no reader waits for a row, and writes them down when told to.
 * Room is bounded: what is asked for the first time while it is full is not counted. A crash loses
 * what was counted since the last writing. Safe for many threads.
 */
public final class InquiryTally {
  /** How many different questions and results are counted between two writings. */
  static final int MOST = 4_000;

  private final InquiryStore store;
  private final PortalTime time;
  private InquiryBatch batch = new InquiryBatch();

  /** Counts by the days of this time, for this store. */
  public InquiryTally(InquiryStore store, PortalTime time) {
    this.store = store;
    this.time = time;
  }

  /** Something was asked on a page of this language, and something was found or not. */
  public void asked(Language language, String typed, boolean found) {
    count(language, typed, new InquiryCount(1, found ? 0 : 1, 0));
  }

  /** A result was opened after this question. */
  public void followed(Language language, String typed, SitePath path) {
    InquiryWords.of(typed)
        .map(words -> new Inquiry(time.today(), language, words))
        .ifPresent(inquiry -> follow(new Followed(inquiry, path)));
  }

  private void count(Language language, String typed, InquiryCount one) {
    InquiryWords.of(typed)
        .map(words -> new Inquiry(time.today(), language, words))
        .ifPresent(inquiry -> add(inquiry, one));
  }

  private synchronized void add(Inquiry inquiry, InquiryCount one) {
    if (!batch.isFull(MOST) || batch.counts().containsKey(inquiry)) {
      batch.add(inquiry, one);
    }
  }

  private synchronized void follow(Followed one) {
    if (!batch.isFull(MOST) || batch.followed().containsKey(one)) {
      batch.add(one.inquiry(), new InquiryCount(0, 0, 1));
      batch.add(one, 1);
    }
  }

  /**
   * Writes down what was counted; what can't be written is counted on.
   *
   * @throws DatabaseAway when the database doesn't answer; nothing is lost
   */
  public void write() {
    InquiryBatch taken = take();
    if (taken.isEmpty()) {
      return;
    }
    try {
      store.add(taken);
    } catch (RuntimeException unwritten) {
      giveBack(taken);
      throw unwritten;
    }
  }

  private synchronized InquiryBatch take() {
    InquiryBatch taken = batch;
    batch = new InquiryBatch();
    return taken;
  }

  private synchronized void giveBack(InquiryBatch taken) {
    taken.counts().forEach(batch::add);
    taken.followed().forEach(batch::add);
  }
}
