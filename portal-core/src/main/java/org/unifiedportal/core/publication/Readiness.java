package org.unifiedportal.core.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/**
 * Whether a content may go before the public: all that keeps it back is noted, so that it is told
 * at once. What is noted as wrong already isn't noted as missing, too.
 *
 * @param issues what is noted already, from where the content was read
 */
public record Readiness(PublicationKind kind, Content content, Issues issues) {
  private static final String RECEIVED = "received";
  private static final String SETTLED = "settled";

  static Readiness of(PublicationKind kind, Content content) {
    return new Readiness(kind, content, new Issues());
  }

  /** What is missing, and what never goes out. */
  public Readiness noteUnready() {
    noteMissing("/texts", content.texts().isEmpty(), "issue.text-missing");
    for (Map.Entry<Language, EditionText> text : content.texts().entrySet()) {
      String at = "/texts/" + text.getKey().tag();
      boolean isBare = isEmpty(text.getValue()) && kind.fields().isEmpty();
      issues.addIf(isBare && !issues.isWrong(at), at + "/body", "issue.body-missing");
    }
    for (FieldSpec field : kind.fields()) {
      noteMissing(
          "/fields/" + field.key(),
          field.required() && content.fields().find(field.key()).isEmpty(),
          "issue.required",
          field.key());
    }
    new HardStops(issues).note(content);
    return this;
  }

  private void noteMissing(String at, boolean isMissing, String key, Object... arguments) {
    issues.addIf(isMissing && !issues.isWrong(at), at, key, arguments);
  }

  /** A promise that is over before anybody can read it is none. */
  public Readiness noteOverPromised(LocalDate shownOn) {
    content
        .promised()
        .forEach((language, day) ->
            issues.addIf(day.isBefore(shownOn), "/promised/" + language.tag(), "issue.past"));
    return this;
  }

  /** Nothing was received or answered on a day to come, nor answered before it was received. */
  public Readiness noteUntrueDays(LocalDate shownOn) {
    Optional<LocalDate> received = content.fields().day(RECEIVED);
    Optional<LocalDate> settled = content.fields().day(SETTLED);
    received
        .filter(day -> day.isAfter(shownOn))
        .ifPresent(day -> issues.add("/fields/" + RECEIVED, "issue.day-future"));
    settled
        .filter(day -> day.isAfter(shownOn))
        .ifPresent(day -> issues.add("/fields/" + SETTLED, "issue.day-future"));
    settled
        .filter(day -> received.filter(day::isBefore).isPresent())
        .ifPresent(day -> issues.add("/fields/" + SETTLED, "issue.settled-before-received"));
    return this;
  }

  /**
   * What citizens are told of a text is told in a language they read it in: in Kazakh where there
   * is a Kazakh text, else in Russian, else in English.
   *
   * @param at JSON pointer of the words
   */
  public Readiness noteUntold(String at, LocalText words) {
    content.texts().keySet().stream()
        .min(Comparator.naturalOrder())
        .filter(language -> words.find(language).isEmpty())
        .ifPresent(language -> issues.add(at + "/" + language.tag(), "issue.told-in"));
    return this;
  }

  void refuseIfAny() {
    issues.refuseIfAny();
  }

  private static boolean isEmpty(EditionText text) {
    return text.lead().isEmpty() && text.body().isEmpty();
  }
}
