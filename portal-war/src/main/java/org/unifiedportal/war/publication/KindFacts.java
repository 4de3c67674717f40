package org.unifiedportal.war.publication;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.unifiedportal.core.publication.FieldSpec;
import org.unifiedportal.core.publication.FieldType;
import org.unifiedportal.core.publication.FieldValue;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.page.Html;
import org.unifiedportal.war.page.Reach;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.TimeHtml;

/** The fields of a kind as a table of names and values, in the order of the kind. */
public final class KindFacts {
  /** Shown as steps, as a promise or as a story of their own. */
  private static final Set<String> SHOWN_APART = Set.of("state", "due", "followUps", "answeredBy");

  /** Said by the name of what was asked, and by the badge of the page. */
  private static final String ANSWERS = "answers";

  private static final Set<String> REACHED = Set.of("phone", "email");

  private KindFacts() {}

  /** A name and its value as HTML. */
  public record Fact(String name, String value) {}

  static List<Fact> of(PublicationKind kind, Fields fields, Reader reader) {
    return facts(kind, fields, reader, spec -> !SHOWN_APART.contains(spec.key()));
  }

  /** Every field but the later story, for readers without the page around them. */
  public static List<Fact> all(PublicationKind kind, Fields fields, Reader reader) {
    return facts(kind, fields, reader, spec -> spec.type() != FieldType.FOLLOW_UPS);
  }

  private static List<Fact> facts(
      PublicationKind kind, Fields fields, Reader reader, Predicate<FieldSpec> wanted) {
    List<Fact> facts = new ArrayList<>();
    for (FieldSpec spec : kind.fields()) {
      if (!spec.key().equals(ANSWERS) && wanted.test(spec)) {
        value(spec, fields, reader)
            .map(html -> new Fact(name(spec, fields, reader), html))
            .ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** What an answer answers stands under its own name: a complaint, a question, a suggestion. */
  private static String name(FieldSpec spec, Fields fields, Reader reader) {
    return Optional.of(spec.key())
        .filter("question"::equals)
        .flatMap(asked -> fields.choice(ANSWERS))
        .map(key -> reader.say("asked." + key))
        .orElseGet(() -> reader.say("field." + spec.key()));
  }

  private static Optional<String> value(FieldSpec spec, Fields fields, Reader reader) {
    return fields.find(spec.key()).map(value -> html(spec, value, reader));
  }

  private static String html(FieldSpec spec, FieldValue value, Reader reader) {
    return switch (value) {
      case FieldValue.Words words -> reader.html(words.text());
      case FieldValue.Line line -> line(spec, line.text());
      case FieldValue.Day day -> day(spec, day.day(), reader);
      case FieldValue.Moment moment -> TimeHtml.moment(reader.days(), moment.moment());
      case FieldValue.Choice choice -> reader.say("choice." + spec.key() + "." + choice.key());
      case FieldValue.Link link -> link(link.address());
      case FieldValue.Weekdays weekdays -> Html.escape(days(weekdays.days(), reader));
      case FieldValue.FollowUps none -> "";
    };
  }

  /** The day of an act is part of its name. */
  private static String day(FieldSpec spec, LocalDate day, Reader reader) {
    return spec.key().equals("adopted")
        ? TimeHtml.date(reader.days(), day)
        : TimeHtml.day(reader.days(), day);
  }

  /** Days of the week in words, Monday first; all of them, and the working ones, in short. */
  public static String days(Set<DayOfWeek> days, Reader reader) {
    if (days.equals(EnumSet.allOf(DayOfWeek.class))) {
      return reader.say("weekdays.all");
    }
    if (days.equals(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))) {
      return reader.say("weekdays.working");
    }
    return days.stream()
        .sorted()
        .map(day -> reader.say("weekday." + day.getValue()))
        .collect(Collectors.joining(", "));
  }

  /**
   * Only phones and mail addresses are reached by a tap: the number of an act looks like a phone.
   */
  private static String line(FieldSpec spec, String text) {
    return REACHED.contains(spec.key()) ? Reach.html(text) : Html.escape(text);
  }

  private static String link(String address) {
    String shown = Html.escape(address);
    return "<a href=\"" + shown + "\">" + shown + "</a>";
  }
}
