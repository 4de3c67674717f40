package org.unifiedportal.war.publication;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/** A place in a list, in a form that nobody is tempted to take apart. */
record Cursor(LiveFilter.Place place) {
  private static final int LONGEST = 200;

  static Cursor read(String words) {
    try {
      return parse(words);
    } catch (IllegalArgumentException | DateTimeException foreign) {
      throw new RequestRefused(Problem.of(400, "problem.cursor"));
    }
  }

  private static Cursor parse(String words) {
    if (words.length() > LONGEST) {
      throw new IllegalArgumentException("too long for a cursor");
    }
    byte[] bytes = Base64.getUrlDecoder().decode(words);
    String[] parts = new String(bytes, StandardCharsets.UTF_8).split(" ", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not a cursor");
    }
    PublicationId id = PublicationIds.parse(parts[1]).orElseThrow(IllegalArgumentException::new);
    return new Cursor(new LiveFilter.Place(Instant.parse(parts[0]), id));
  }

  @Override
  public String toString() {
    String words = place.publishedAt() + " " + place.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(words.getBytes(StandardCharsets.UTF_8));
  }
}
