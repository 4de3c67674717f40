package org.unifiedportal.war.page;

import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.notice.NoticeStore;

/** The board of emergency notices of a test portal. */
public final class MadeUpBoard {
  private MadeUpBoard() {}

  /** A board that tells nobody when pages change. */
  public static NoticeBoard of(TestPortal portal) {
    NoticeBoard board =
        new NoticeBoard(
            NoticeStore.in(portal.database), portal.agencies, portal.time, moment -> {});
    portal.database.afterAppend(board::note);
    return board;
  }
}
