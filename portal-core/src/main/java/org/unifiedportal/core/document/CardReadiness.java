package org.unifiedportal.core.document;

import java.util.List;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;

/**
 * Whether a card may go before the public. A legal act without number, date or issuing body is
 * stopped; everything else is advice.
 */
public final class CardReadiness {
  private CardReadiness() {}

  /** Refuses a card that lacks what a legal act must have, all of it at once. */
  static void refuseIfUnready(Card card) {
    Issues issues = new Issues();
    note(card, issues);
    issues.refuseIfAny();
  }

  /** What still stops the card, with pointers into it. */
  public static List<Issue> missing(Card card) {
    Issues issues = new Issues();
    note(card, issues);
    return issues.found();
  }

  private static void note(Card card, Issues issues) {
    boolean act = card.kind().isLegalAct();
    Requisites requisites = card.requisites();
    issues.addIf(act && requisites.number().isEmpty(), "/number", "issue.act-number");
    issues.addIf(act && requisites.date().isEmpty(), "/date", "issue.act-date");
    issues.addIf(act && requisites.issuer().isEmpty(), "/issuer", "issue.act-issuer");
  }

  /** What would make the card better, with pointers into it. */
  public static List<Issue> advice(Card card) {
    Issues advice = new Issues();
    for (Language language : List.of(Language.KK, Language.RU)) {
      advice.addIf(
          card.title().find(language).isEmpty(),
          "/title/" + language.tag(),
          "advice.title-missing");
    }
    advice.addIf(card.kind() == DocumentKind.GENERAL, "/kind", "advice.kind");
    advice.addIf(
        card.kind().isLegalAct() && card.requisites().signatory().isEmpty(),
        "/signatory",
        "advice.signatory");
    advice.addIf(card.requisites().date().isEmpty(), "/date", "advice.date");
    advice.addIf(card.coverage().topic().isEmpty(), "/topic", "advice.topic");
    return advice.found();
  }
}
