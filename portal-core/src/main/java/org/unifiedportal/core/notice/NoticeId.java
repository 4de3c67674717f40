package org.unifiedportal.core.notice;

import java.util.UUID;

/** The identity of an emergency notice. */
public record NoticeId(UUID value) {
  /** A new one. */
  public static NoticeId random() {
    return new NoticeId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
