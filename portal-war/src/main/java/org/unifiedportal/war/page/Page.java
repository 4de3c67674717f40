package org.unifiedportal.war.page;

import java.time.Duration;
import org.unifiedportal.core.text.Language;

/**
 * A finished page: the bytes and what a browser and a cache must know of them. The arrays must not
 * be changed.
 *
 * @param body UTF-8 HTML
 * @param zipped the same, gzip; nothing where it is packed only when it is asked for
 * @param tag strong entity tag without quotes, made from the body
 * @param location where a moved page stands now; empty unless the status is 301 or 302
 * @param maxAge how long a browser may keep it unasked
 */
@SuppressWarnings("ArrayRecordComponent")
public record Page(
    int status,
    Language language,
    byte[] body,
    byte[] zipped,
    String tag,
    String location,
    Duration maxAge) {

  /** A page with a text: packed and tagged by what it says, for it is kept and sent often. */
  public static Page of(int status, Language language, byte[] body, Duration maxAge) {
    return new Page(status, language, body, Bytes.zip(body), Bytes.print(body), "", maxAge);
  }

  /** The same for a page that is sent once: packed quickly, and only if its reader takes that. */
  public static Page once(int status, Language language, byte[] body, Duration maxAge) {
    return new Page(status, language, body, new byte[0], Bytes.print(body), "", maxAge);
  }

  @Override
  public byte[] zipped() {
    return zipped.length == 0 && body.length > 0 ? Bytes.zipQuickly(body) : zipped;
  }

  /** Whether the page only sends the reader on. */
  public boolean isRedirect() {
    return !location.isEmpty();
  }
}
