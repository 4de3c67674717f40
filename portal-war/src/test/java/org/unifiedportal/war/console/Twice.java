package org.unifiedportal.war.console;

import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.journal.Receipts;
import org.unifiedportal.core.publication.SameTexts;
import org.unifiedportal.war.writing.Presses;
import org.unifiedportal.war.writing.RepeatedText;

/** Those who notice that the same comes twice. */
final class Twice {
  private Twice() {}

  static RepeatedText of(TestPortal portal) {
    return new RepeatedText(new SameTexts(portal.publications, portal.time));
  }

  static Presses press(TestPortal portal) {
    Receipts receipts = Receipts.in(portal.database, portal.time);
    return new Presses(portal.database, receipts, portal.publications, portal.schedules);
  }
}
