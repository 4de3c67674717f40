package org.unifiedportal.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.refusal.Issues;

/**
 * Doubts links by which an act amends or repeals one that was signed on a later day, as far as the
 * public knows it.
 */
public record LaterActs(DocumentStore documents) {
  private static final String KEY = "advice.later-act";

  /** Advice on each such link, with a pointer to it, the other's title and its day. */
  public List<Issue> of(Card card) {
    Issues doubted = new Issues();
    List<DocumentLink> links = card.legal().links();
    for (int i = 0; i < links.size(); i++) {
      String pointer = "/links/" + i + "/to";
      later(card, links.get(i))
          .ifPresent(
              act -> doubted.add(pointer, KEY, act.title(), act.requisites().date().orElseThrow()));
    }
    return doubted.found();
  }

  private Optional<Card> later(Card card, DocumentLink link) {
    Optional<LocalDate> own = card.requisites().date();
    return documents
        .find(link.to())
        .filter(document -> document.live().isPresent())
        .map(Document::card)
        .filter(
            act -> own.flatMap(day -> act.requisites().date().filter(day::isBefore)).isPresent());
  }
}
