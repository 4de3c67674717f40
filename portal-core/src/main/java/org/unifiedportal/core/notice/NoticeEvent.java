package org.unifiedportal.core.notice;

import java.time.Instant;
import java.util.UUID;
import org.unifiedportal.core.journal.Event;
import org.unifiedportal.core.text.LocalText;

/** What happens to an emergency notice; that it runs out by itself is no event. */
public sealed interface NoticeEvent extends Event {
  /** The notice. */
  UUID notice();

  /** The agency that warns. */
  UUID agency();

  @Override
  default UUID subject() {
    return notice();
  }

  @Override
  default UUID agencyKey() {
    return agency();
  }

  /** People are warned from now on. */
  record NoticeRaised(
      UUID notice, UUID agency, String danger, String reach, LocalText words, Instant until)
      implements NoticeEvent {}

  /** The warning was taken down before its time. */
  record NoticeEnded(UUID notice, UUID agency) implements NoticeEvent {}
}
