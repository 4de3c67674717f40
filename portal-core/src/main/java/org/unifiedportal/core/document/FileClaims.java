package org.unifiedportal.core.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.unifiedportal.core.text.Language;

/** What a file says of itself on its first page; every member may be missing. */
public record FileClaims(
    Optional<String> title,
    Optional<String> number,
    Optional<LocalDate> date,
    Optional<Language> language) {

  /** Reads what reading the file gave, as {@code FileText} has it; possibly empty. */
  public static FileClaims of(String hints) {
    JsonNode json = CardJson.tree(hints);
    return new FileClaims(
        words(json, "title"),
        words(json, "number"),
        words(json, "date").flatMap(FileClaims::day),
        words(json, "language").flatMap(Language::find));
  }

  private static Optional<String> words(JsonNode json, String name) {
    return Optional.ofNullable(json.path(name).textValue()).filter(said -> !said.isBlank());
  }

  private static Optional<LocalDate> day(String said) {
    try {
      return Optional.of(LocalDate.parse(said));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
