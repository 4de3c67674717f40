package org.unifiedportal.war.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.ListedPublication;
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
    own(publication.fields(), reader).ifPresent(parts::add);
    parts.add(TimeHtml.day(reader.days(), publication.publishedAt()));
    if (!agency.isEmpty()) {
      parts.add(Html.escape(agency));
    }
    return String.join("<span aria-hidden=\"true\"> · </span>", parts);
  }

  /**
   * A number and day of an act, the time of an event, the last day of a term, or the post of a
   * person.
   */
  private static Optional<String> own(Fields fields, Reader reader) {
    return number(fields, reader)
        .or(() -> fields.moment("starts").map(at -> TimeHtml.moment(reader.days(), at)))
        .or(() ->
            fields.day("applyUntil").map(day -> reader.say("meta.apply", reader.days().until(day))))
        .or(() ->
            fields.day("validUntil").map(day -> reader.say("meta.valid", reader.days().until(day))))
        .or(() -> fields.words("post").map(reader::html));
  }

  private static Optional<String> number(Fields fields, Reader reader) {
    return fields.line("number").map(number -> Html.escape(reader.say("meta.number", number)));
  }
}
