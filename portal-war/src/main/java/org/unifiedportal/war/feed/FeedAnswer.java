package org.unifiedportal.war.feed;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.feed.format.FeedDocument;
import org.unifiedportal.feed.format.FeedFormat;

/**
 * A feed as HTTP sends it: whole, or "not changed" to who has it already.
 *
 * <p>HTTP tells days only to the second. So the moment of a change is rounded up, and told only
 * when its second is over: who was told it has everything that happened until then (RFC 9110,
 * 8.8.2.2).
 */
public record FeedAnswer(FeedDocument document, FeedFormat format, Instant now) {
  private static final String STALE = "110 - \"Response is Stale\"";

  /** Answers a request; the tag alone decides where it was sent (RFC 9110, 13.1.3). */
  public Response to(Request asked, HttpHeaders headers) {
    Response.@Nullable ResponseBuilder unchanged = unchanged(asked, headers);
    return headed(unchanged == null ? whole() : unchanged).build();
  }

  /** The last known document, while the database is away. */
  Response stale() {
    return headed(whole()).header("Warning", STALE).build();
  }

  private Response.@Nullable ResponseBuilder unchanged(Request asked, HttpHeaders headers) {
    if (headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH) != null) {
      return asked.evaluatePreconditions(tag());
    }
    return modified()
        .filter(moment -> isTheMoment(moment, headers))
        .map(asked::evaluatePreconditions)
        .orElse(null);
  }

  /**
   * A later date than ours proves nothing: the moment goes back when a closed agency opens again,
   * and who was told of its end must hear of that. A date has one of three forms (RFC 9110, 5.6.7).
   */
  private static boolean isTheMoment(Date modified, HttpHeaders headers) {
    String told = headers.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE);
    try {
      return told != null
          && RuntimeDelegate.getInstance()
              .createHeaderDelegate(Date.class)
              .fromString(told)
              .equals(modified);
    } catch (IllegalArgumentException notADate) {
      return false;
    }
  }

  private Response.ResponseBuilder whole() {
    return Response.ok(document.bytes(), format.mediaType() + ";charset=utf-8");
  }

  private Response.ResponseBuilder headed(Response.ResponseBuilder answer) {
    modified().ifPresent(answer::lastModified);
    return answer
        .tag(tag())
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Expose-Headers", "ETag, Last-Modified");
  }

  private EntityTag tag() {
    String quoted = document.tag();
    return new EntityTag(quoted.substring(1, quoted.length() - 1));
  }

  private Optional<Date> modified() {
    Instant second = document.modified().truncatedTo(ChronoUnit.SECONDS);
    Instant told = second.equals(document.modified()) ? second : second.plusSeconds(1);
    return now.isAfter(told) ? Optional.of(Date.from(told)) : Optional.empty();
  }
}
