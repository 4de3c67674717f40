package org.unifiedportal.war.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.war.page.ActHtml;
import org.unifiedportal.war.page.Html;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.TimeHtml;

/**
 * The small line under a headline: what tells this one from its neighbours, then the day, then
 * whose it is.
 */
final class Meta {
  private Meta() {}

  static String of(ListedPublication publication, Reader reader, String agency) {
    List<String> parts = new ArrayList<>();
    Optional<String> when =
        when(publication.fields(), reader).or(() -> act(publication.fields(), reader));
    when.or(() -> own(publication.fields(), reader)).ifPresent(parts::add);
    String day = TimeHtml.day(reader.days(), publication.publishedAt());
    parts.add(when.isPresent() ? reader.say("meta.published", day) : day);
    if (!agency.isEmpty()) {
      parts.add(Html.escape(agency));
    }
    return String.join("<span aria-hidden=\"true\"> · </span>", parts);
  }

  /** The number and the day of an act. */
  private static Optional<String> act(Fields fields, Reader reader) {
    return fields
        .line("number")
        .flatMap(number -> fields.day("adopted").map(day -> ActHtml.dated(reader, number, day)));
  }

  /** The number of an act, or the post of a person. */
  private static Optional<String> own(Fields fields, Reader reader) {
    return fields
        .line("number")
        .map(number -> ActHtml.numbered(reader, number))
        .or(() -> fields.words("post").map(reader::html));
  }

  /** The time of an event, or the last day of a term; two days in a line need words. */
  private static Optional<String> when(Fields fields, Reader reader) {
    return fields
        .moment("starts")
        .map(at -> TimeHtml.moment(reader.days(), at))
        .or(() ->
            fields.day("applyUntil").map(day -> reader.say("meta.apply", reader.days().until(day))))
        .or(() ->
            fields
                .day("validUntil")
                .map(day -> reader.say("meta.valid", reader.days().until(day))));
  }
}
