package org.unifiedportal.war.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.Coverage;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.DocumentLink;
import org.unifiedportal.core.document.Legal;
import org.unifiedportal.core.document.LegalState;
import org.unifiedportal.core.document.Licence;
import org.unifiedportal.core.document.Period;
import org.unifiedportal.core.document.Relation;
import org.unifiedportal.core.document.Requisites;
import org.unifiedportal.core.document.Topic;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.http.MayBeAbsent;

/** A card as JSON, the same in bodies and in answers. */
public record CardBody(
    DocumentKind kind,
    LocalText title,
    Optional<String> number,
    Optional<LocalDate> date,
    Optional<LocalText> signatory,
    Optional<LocalText> issuer,
    Optional<LegalState> state,
    @MayBeAbsent List<Link> links,
    @MayBeAbsent Set<String> sections,
    Optional<Topic> topic,
    Optional<Between> period,
    @MayBeAbsent Licence licence,
    Optional<UUID> page) {

  /** What the document does to another one. */
  public record Link(Relation relation, UUID to) {}

  /** The days it speaks of, both included. */
  public record Between(LocalDate from, LocalDate to) {}

  /** The same card as JSON says it. */
  public static CardBody of(Card card) {
    Requisites known = card.requisites();
    return new CardBody(
        card.kind(),
        card.title(),
        known.number(),
        known.date(),
        known.signatory(),
        known.issuer(),
        card.legal().state(),
        card.legal().links().stream().map(CardBody::link).toList(),
        card.coverage().sections(),
        card.coverage().topic(),
        card.coverage().period().map(period -> new Between(period.from(), period.to())),
        card.licence(),
        card.page());
  }

  private static Link link(DocumentLink link) {
    return new Link(link.relation(), link.to().value());
  }

  /** Reads a card, or refuses the body with all its issues. */
  public static Card read(JsonNode body) {
    return read(body, "");
  }

  /** Reads a card that stands at this place of what was sent. */
  static Card read(JsonNode body, String pointer) {
    Issues issues = new Issues();
    CardReader reader = new CardReader(body, pointer, issues);
    Optional<DocumentKind> kind = reader.kind();
    Optional<LocalText> title = reader.title();
    Requisites requisites = reader.requisites();
    Legal legal = new Legal(reader.state(), reader.links());
    Optional<Period> period = reader.period();
    Coverage coverage = new Coverage(reader.sections(), reader.topic(), period);
    Optional<Licence> licence = reader.licence();
    Optional<UUID> page = reader.page();
    reader.noteUnknown();
    issues.refuseIfAny();
    return new Card(
        kind.orElseThrow(),
        title.orElseThrow(),
        requisites,
        legal,
        coverage,
        licence.orElse(kind.get().isLegalAct() ? Licence.OFFICIAL_TEXT : Licence.CC_BY),
        page);
  }
}
