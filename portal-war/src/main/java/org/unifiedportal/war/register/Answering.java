package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Visitor;

/**
 * Asks a person before a document is published, and publishes once everything there is to ask has
 * been answered.
 */
@Dependent
public class Answering {
  private final OwnDocuments own;
  private final CardEditing editing;
  private final CardForms cards;
  private final Reception reception;

  /** Those who decide. */
  @Inject
  public Answering(OwnDocuments own, CardEditing editing, CardForms cards, Reception reception) {
    this.own = own;
    this.editing = editing;
    this.cards = cards;
    this.reception = reception;
  }

  /** What stops before a document comes before citizens. */
  interface Question {
    /**
     * The question as it stands now; empty where there is nothing to ask.
     *
     * @param said what the person has answered for so far
     */
    Optional<Response> show(
        Document document, CardEditing.Said said, Visitor.Signed visitor, Complaints complaints);
  }

  /** The question; where there is none, the card is all there is. */
  Response ask(Ask ask, String id, Question question) {
    Visitor.Signed visitor = reception.signed(ask);
    Document document = own.getToPublish(id, visitor.account());
    CardEditing.Said said = new CardEditing.Said(ask.parameter("seen"), ask.parameter("persons"));
    return question
        .show(document, said, visitor, Complaints.NONE)
        .orElseGet(() -> reception.to(ask, CardPapers.path(document)).build());
  }

  /** Publishes what was answered for; whatever else is to be asked then is asked. */
  Response publish(Ask ask, String id, Form form, Question question) {
    Visitor.Signed visitor = reception.signed(ask);
    reception.refuseForged(ask, visitor, form);
    Document document = own.getToPublish(id, visitor.account());
    CardEditing.Said said = CardEditing.Said.in(form);
    try {
      String done = editing.publish(document, CardSheet.of(form).version(), said, visitor);
      return reception.to(ask, CardEditing.next(document, done, said)).build();
    } catch (Refused refused) {
      Complaints why = CardComplaints.of(refused, ask.language());
      return question
          .show(document, said, visitor, why)
          .orElseGet(() -> cards.refused(document, visitor, why));
    }
  }
}
