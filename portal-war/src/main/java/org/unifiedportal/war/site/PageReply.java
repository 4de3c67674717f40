package org.unifiedportal.war.site;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.war.http.EntityTags;
import org.unifiedportal.war.http.GzipAnswers;
import org.unifiedportal.war.page.Page;

/**
 * A finished page the way an asker takes it: whole or zipped, or not at all when it has it (RFC
 * 9110, 13.1.2).
 *
 * @param headers by name, in the order they are sent
 * @param body what is sent; empty for a redirect and for a page the asker has
 */
@SuppressWarnings("ArrayRecordComponent")
record PageReply(int status, Map<String, String> headers, byte[] body) {
  private static final byte[] NOTHING = new byte[0];

  PageReply {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /**
   * What an asker's headers say of the bytes it takes.
   *
   * @param encodings its {@code Accept-Encoding}
   * @param known its {@code If-None-Match}
   */
  record Taking(@Nullable String encodings, @Nullable String known) {}

  /**
   * Answers with this page.
   *
   * @param base the portal's own address: where a moved page stands is never told from the
   *     request's Host
   */
  static PageReply of(Page page, URI base, Taking taking) {
    if (page.isRedirect()) {
      return redirect(page, base);
    }
    boolean zip = GzipAnswers.takesGzip(taking.encodings());
    String plain = "\"" + page.tag() + "\"";
    Map<String, String> headers = caching(page);
    headers.put("Content-Language", page.language().tag());
    headers.put("Vary", "Accept-Encoding");
    headers.put("ETag", zip ? EntityTags.zipped(plain) : plain);
    if (page.status() == 200 && EntityTags.isKnown(plain, taking.known())) {
      return new PageReply(304, headers, NOTHING);
    }
    headers.put("Content-Type", "text/html;charset=utf-8");
    if (zip) {
      headers.put("Content-Encoding", "gzip");
    }
    byte[] body = zip ? page.zipped() : page.body();
    headers.put("Content-Length", String.valueOf(body.length));
    return new PageReply(page.status(), headers, body);
  }

  private static PageReply redirect(Page page, URI base) {
    Map<String, String> headers = caching(page);
    headers.put("Location", base.resolve(page.location()).toString());
    return new PageReply(page.status(), headers, NOTHING);
  }

  private static Map<String, String> caching(Page page) {
    long seconds = page.maxAge().toSeconds();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Cache-Control", seconds == 0 ? "no-cache" : "public, max-age=" + seconds);
    return headers;
  }

  /** Whether there is anything to send but headers. */
  boolean hasBody() {
    return headers.containsKey("Content-Length");
  }
}
