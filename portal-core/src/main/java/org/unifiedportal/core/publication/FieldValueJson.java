package org.unifiedportal.core.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unifiedportal.core.block.BlockJson;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.LocalText;

/** One field's value as JSON. */
final class FieldValueJson {
  private static final ObjectMapper MAPPER = BlockJson.mapper();
  private static final Pattern LINK = Pattern.compile("https?://[^\\s/?#]+\\S*|/(?!/)\\S*");
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}-");
  private static final int LONGEST_LINE = 300;

  private FieldValueJson() {}

  static Optional<FieldValue> read(FieldSpec spec, JsonNode value, String pointer, Issues issues) {
    try {
      return Optional.of(
          switch (spec.type()) {
            case WORDS -> new FieldValue.Words(words(value));
            case LINE -> new FieldValue.Line(line(value));
            case DAY -> new FieldValue.Day(LocalDate.parse(year(line(value))));
            case MOMENT ->
                new FieldValue.Moment(OffsetDateTime.parse(year(line(value))).toInstant());
            case CHOICE -> new FieldValue.Choice(choice(spec, line(value)));
            case LINK -> new FieldValue.Link(link(line(value)));
            case WEEKDAYS -> new FieldValue.Weekdays(weekdays(value));
            case FOLLOW_UPS -> new FieldValue.FollowUps(followUps(value));
          });
    } catch (IllegalArgumentException | DateTimeException wrong) {
      issues.add(pointer, "issue.field." + spec.type().name().toLowerCase(Locale.ROOT));
      return Optional.empty();
    }
  }

  static JsonNode write(FieldValue value) {
    return switch (value) {
      case FieldValue.Words words -> MAPPER.valueToTree(words.text());
      case FieldValue.Line line -> TextNode.valueOf(line.text());
      case FieldValue.Day day -> TextNode.valueOf(day.day().toString());
      case FieldValue.Moment moment -> TextNode.valueOf(moment.moment().toString());
      case FieldValue.Choice choice -> TextNode.valueOf(choice.key());
      case FieldValue.Link link -> TextNode.valueOf(link.address());
      case FieldValue.Weekdays weekdays -> write(weekdays);
      case FieldValue.FollowUps followUps -> write(followUps);
    };
  }

  private static JsonNode write(FieldValue.Weekdays weekdays) {
    ArrayNode array = MAPPER.createArrayNode();
    weekdays.days().forEach(day -> array.add(day.name().toLowerCase(Locale.ROOT)));
    return array;
  }

  private static JsonNode write(FieldValue.FollowUps followUps) {
    ArrayNode array = MAPPER.createArrayNode();
    for (FieldValue.FollowUp one : followUps.all()) {
      array
          .addObject()
          .put("day", one.day().toString())
          .set("words", MAPPER.valueToTree(one.words()));
    }
    return array;
  }

  private static LocalText words(JsonNode value) {
    if (!value.isObject() || !value.properties().stream().allMatch(e -> e.getValue().isTextual())) {
      throw new IllegalArgumentException("words by language");
    }
    return MAPPER.convertValue(value, LocalText.class);
  }

  private static String line(JsonNode value) {
    String text = value.isTextual() ? value.textValue().strip() : "";
    if (text.isEmpty() || text.length() > LONGEST_LINE || text.lines().count() > 1) {
      throw new IllegalArgumentException("one line of text");
    }
    return text;
  }

  /** Years have four figures: what is behind them no page and no feed could tell. */
  private static String year(String date) {
    if (!YEAR.matcher(date).lookingAt()) {
      throw new IllegalArgumentException("not a year of the years 1000 to 2999: " + date);
    }
    return date;
  }

  private static String choice(FieldSpec spec, String key) {
    if (!spec.choices().contains(key)) {
      throw new IllegalArgumentException("not a choice: " + key);
    }
    return key;
  }

  private static String link(String address) {
    if (!LINK.matcher(address).matches()) {
      throw new IllegalArgumentException("not an address: " + address);
    }
    return address;
  }

  private static Set<DayOfWeek> weekdays(JsonNode value) {
    if (!value.isArray()) {
      throw new IllegalArgumentException("a list");
    }
    Set<DayOfWeek> days = new HashSet<>();
    value.forEach(one -> days.add(DayOfWeek.valueOf(one.asText().toUpperCase(Locale.ROOT))));
    return days;
  }

  private static List<FieldValue.FollowUp> followUps(JsonNode value) {
    if (!value.isArray()) {
      throw new IllegalArgumentException("a list");
    }
    List<FieldValue.FollowUp> all = new ArrayList<>();
    for (JsonNode one : value) {
      if (one.size() != 2) {
        throw new IllegalArgumentException("day and words");
      }
      all.add(
          new FieldValue.FollowUp(
              LocalDate.parse(year(one.path("day").asText())), words(one.path("words"))));
    }
    return all;
  }
}
