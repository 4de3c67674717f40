package org.unifiedportal.core.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;

/** Whether a content may go before the public: everything missing is named at once. */
final class Readiness {
  private Readiness() {}

  static void refuseIfUnready(PublicationKind kind, Content content) {
    Issues issues = new Issues();
    issues.addIf(content.texts().isEmpty(), "/texts", "issue.text-missing");
    for (Map.Entry<Language, EditionText> text : content.texts().entrySet()) {
      issues.addIf(
          isEmpty(text.getValue()) && kind.fields().isEmpty(),
          "/texts/" + text.getKey().tag() + "/body",
          "issue.body-missing");
    }
    for (FieldSpec field : kind.fields()) {
      issues.addIf(
          field.required() && content.fields().find(field.key()).isEmpty(),
          "/fields/" + field.key(),
          "issue.required",
          field.key());
    }
    new HardStops(issues).note(content);
    issues.refuseIfAny();
  }

  /** A promise that is over before anybody can read it is none. */
  static void refuseIfOverPromised(Content content, LocalDate shownOn) {
    Issues issues = new Issues();
    content
        .promised()
        .forEach((language, day) ->
            issues.addIf(day.isBefore(shownOn), "/promised/" + language.tag(), "issue.past"));
    issues.refuseIfAny();
  }

  /**
   * What citizens are told of a text is told in a language they read it in: in Kazakh where there
   * is a Kazakh text, else in Russian, else in English.
   *
   * @param at JSON pointer of the words
   */
  static void refuseIfUntold(String at, LocalText words, Content content) {
    content.texts().keySet().stream()
        .min(Comparator.naturalOrder())
        .filter(language -> words.find(language).isEmpty())
        .ifPresent(
            language -> new Issues().add(at + "/" + language.tag(), "issue.told-in").refuseIfAny());
  }

  private static boolean isEmpty(EditionText text) {
    return text.lead().isEmpty() && text.body().isEmpty();
  }
}
