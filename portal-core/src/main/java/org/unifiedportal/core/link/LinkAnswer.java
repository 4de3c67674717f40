package org.unifiedportal.core.link;

import java.util.Arrays;

/** What came back when a link was followed. */
public sealed interface LinkAnswer {
  /** A server answered with this HTTP status, behind all redirects. */
  record Answered(int status) implements LinkAnswer {}

  /** Nothing answered. */
  record Silent(Why why) implements LinkAnswer {}

  /** Why nothing answered; the words stand under {@code link.<key>}. */
  enum Why {
    /** No such host is known. */
    NO_HOST("no-host"),
    /** The host refuses, or says nothing in time. */
    NO_ANSWER("no-answer"),
    /** Its certificate can't be trusted, or its answer breaks the rules of HTTP. */
    NOT_TRUSTED("not-trusted"),
    /** It leads on and on. */
    TOO_MANY_REDIRECTS("too-many-redirects"),
    /** It leads into an inner network or to an odd port: readers can't open it. */
    INNER("inner");

    private final String key;

    Why(String key) {
      this.key = key;
    }

    /** The stable name. */
    public String key() {
      return key;
    }

    static Why of(String key) {
      return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst().orElseThrow();
    }
  }
}
