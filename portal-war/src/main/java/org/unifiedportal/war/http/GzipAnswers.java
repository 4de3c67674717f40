package org.unifiedportal.war.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Zips JSON, feeds and other text for those who take it, unless a resource brought zipped bytes
 * itself.
 */
@Provider
@PreMatching
public class GzipAnswers
    implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
  private static final String ZIP = "org.unifiedportal.war.http.zip";
  private static final Pattern TEXT = Pattern.compile(".*(text|json|xml|javascript).*");
  private static final Pattern TAKES_GZIP =
      Pattern.compile("(^|.*,)\\s*gzip\\s*(;\\s*q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*)\\s*)?(,.*|$)");

  @Override
  public void filter(ContainerRequestContext asked) {
    for (String name : List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH)) {
      String conditions = asked.getHeaderString(name);
      if (conditions != null) {
        asked.getHeaders().putSingle(name, EntityTags.unzipped(conditions));
      }
    }
  }

  @Override
  public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
    MultivaluedMap<String, Object> headers = answer.getHeaders();
    boolean own = headers.containsKey(HttpHeaders.CONTENT_ENCODING);
    if (own || isUntouchable(headers) || !isText(answer)) {
      return;
    }
    vary(headers);
    if (takesGzip(asked.getHeaderString(HttpHeaders.ACCEPT_ENCODING))) {
      retag(headers);
      mark(asked, answer);
    }
  }

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    if (context.getProperty(ZIP) == null) {
      context.proceed();
      return;
    }
    OutputStream plain = context.getOutputStream();
    GZIPOutputStream zipped = new GZIPOutputStream(plain);
    context.setOutputStream(zipped);
    context.proceed();
    zipped.finish();
    context.setOutputStream(plain);
  }

  /** Whether the {@code Accept-Encoding} header takes gzip. */
  public static boolean takesGzip(@Nullable String accepted) {
    return accepted != null && TAKES_GZIP.matcher(accepted).matches();
  }

  /**
   * Bytes that are sent in parts, or checked by their hash, go out as they are (RFC 9111, 5.2.2.6).
   */
  private static boolean isUntouchable(MultivaluedMap<String, Object> headers) {
    return String.valueOf(headers.getFirst(HttpHeaders.CACHE_CONTROL)).contains("no-transform");
  }

  private static boolean isText(ContainerResponseContext answer) {
    boolean unchanged = answer.getStatus() == 304;
    return unchanged
        || Optional.ofNullable(answer.getMediaType())
            .map(MediaType::toString)
            .filter(type -> answer.hasEntity() && TEXT.matcher(type).matches())
            .isPresent();
  }

  private static void vary(MultivaluedMap<String, Object> headers) {
    List<Object> known = headers.getOrDefault(HttpHeaders.VARY, List.of());
    if (!known.contains(HttpHeaders.ACCEPT_ENCODING)) {
      headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
  }

  private static void retag(MultivaluedMap<String, Object> headers) {
    Object tag = headers.getFirst(HttpHeaders.ETAG);
    if (tag != null) {
      headers.putSingle(HttpHeaders.ETAG, EntityTags.zipped(headerText(tag)));
    }
  }

  private static String headerText(Object tag) {
    return tag instanceof jakarta.ws.rs.core.EntityTag entity
        ? "\"" + entity.getValue() + "\""
        : tag.toString();
  }

  private static void mark(ContainerRequestContext asked, ContainerResponseContext answer) {
    if (answer.hasEntity()) {
      asked.setProperty(ZIP, true);
      answer.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
      answer.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
    }
  }
}
