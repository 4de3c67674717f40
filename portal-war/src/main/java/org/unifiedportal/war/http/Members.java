package org.unifiedportal.war.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.refusal.Issues;

/**
 * Reads the members of one JSON object, notes every issue with its pointer, and in the end those
 * nobody asked for.
 *
 * <p>An absent member and {@code null} are the same. Not thread-safe.
 */
public final class Members {
  private final JsonNode object;
  private final String pointer;
  private final Issues issues;
  private final Set<String> known = new HashSet<>();

  private Members(JsonNode object, String pointer, Issues issues) {
    this.object = object;
    this.pointer = pointer;
    this.issues = issues;
  }

  /** The members of the object at this pointer; something else counts as an object without any. */
  public static Members of(JsonNode object, String pointer, Issues issues) {
    issues.addIf(!object.isObject(), pointer, "issue.not-an-object");
    return new Members(object, pointer, issues);
  }

  /** Where the others are noted. */
  public Issues issues() {
    return issues;
  }

  /** The pointer to a member. */
  public String at(String name) {
    return Pointer.below(pointer, name);
  }

  /** Finds text of at most so many characters; blank text counts as absent. */
  public Optional<String> findText(String name, int longest) {
    Optional<String> text =
        find(name, JsonNodeType.STRING, "text").map(JsonNode::textValue).map(String::strip);
    text.ifPresent(
        said -> issues.addIf(said.length() > longest, at(name), "issue.too-long", longest));
    return text.filter(said -> !said.isEmpty() && said.length() <= longest);
  }

  /** Text that must be there; empty when it is not, which is then noted. */
  public String text(String name, int longest) {
    noteAbsent(name);
    return findText(name, longest).orElse("");
  }

  /** Finds a moment with its offset, of the years 1900 to 2199. */
  public Optional<Instant> findMoment(String name) {
    return findText(name, 40)
        .flatMap(said -> {
          try {
            return Optional.of(moment(said));
          } catch (DateTimeException notAMoment) {
            issues.add(at(name), "issue.field.moment");
            return Optional.empty();
          }
        });
  }

  /** Finds a day of the years 1900 to 2199. */
  public Optional<LocalDate> findDay(String name) {
    return findText(name, 40)
        .flatMap(said -> {
          try {
            return Optional.of(day(said));
          } catch (DateTimeException notADay) {
            issues.add(at(name), "issue.field.day");
            return Optional.empty();
          }
        });
  }

  private static LocalDate day(String said) {
    LocalDate day = LocalDate.parse(said);
    if (day.getYear() < 1900 || day.getYear() > 2199) {
      throw new DateTimeException("not a day the portal keeps: " + said);
    }
    return day;
  }

  private static Instant moment(String said) {
    OffsetDateTime moment = OffsetDateTime.parse(said);
    if (moment.getYear() < 1900 || moment.getYear() > 2199) {
      throw new DateTimeException("not a moment the portal keeps: " + said);
    }
    return moment.toInstant();
  }

  /** True or false; false when absent. */
  public boolean flag(String name) {
    return find(name, JsonNodeType.BOOLEAN, "boolean").map(JsonNode::booleanValue).orElse(false);
  }

  /** Finds an object. */
  public Optional<JsonNode> findObject(String name) {
    return find(name, JsonNodeType.OBJECT, "object");
  }

  /** Finds an array. */
  public Optional<JsonNode> findArray(String name) {
    return find(name, JsonNodeType.ARRAY, "array");
  }

  /** Notes the member as needed when it is absent or blank. */
  public void noteAbsent(String name) {
    JsonNode value = object.path(name);
    boolean blank = value.isTextual() && value.textValue().isBlank();
    boolean absent = value.isMissingNode() || value.isNull() || blank;
    issues.addIf(object.isObject() && absent, at(name), "issue.required");
  }

  /** Notes every member that was not asked for; call it last. */
  public void noteUnknown() {
    object
        .fieldNames()
        .forEachRemaining(
            name -> issues.addIf(!known.contains(name), at(name), "issue.unknown-member", name));
  }

  private Optional<JsonNode> find(String name, JsonNodeType type, String word) {
    known.add(name);
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    boolean fits = value.getNodeType() == type;
    issues.addIf(!fits, at(name), "issue.wrong-type", new Noun(word));
    return fits ? Optional.of(value) : Optional.empty();
  }
}
