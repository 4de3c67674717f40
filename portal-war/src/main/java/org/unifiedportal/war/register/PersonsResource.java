package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.core.document.CardReadiness;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Visitor;

/**
 * Stops before files are published in which people are named by their identification numbers, and
 * publishes once a person has answered for that.
 */
@Path("{language: kk|ru|en}/console/documents/{id}/persons")
@Dependent
public class PersonsResource {
  private final OwnDocuments own;
  private final CardEditing editing;
  private final PersonsForms forms;
  private final CardForms cards;
  private final Reception reception;

  /** Those who decide. */
  @Inject
  public PersonsResource(
      OwnDocuments own,
      CardEditing editing,
      PersonsForms forms,
      CardForms cards,
      Reception reception) {
    this.own = own;
    this.editing = editing;
    this.forms = forms;
    this.cards = cards;
    this.reception = reception;
  }

  /** Says how many are named; of what can't be published the card is all there is. */
  @GET
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    Document document = own.getToPublish(id, visitor.account());
    return isReady(document)
        ? forms.show(document, ask.parameter("seen"), visitor, Complaints.NONE)
        : reception.to(ask, CardPapers.path(document)).build();
  }

  private static boolean isReady(Document document) {
    return document.standing() instanceof DocumentStanding.Unpublished
        && CardReadiness.missing(document.card()).isEmpty();
  }

  /** Publishes what was answered for; whatever else is to be asked then is asked. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response publish(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    reception.refuseForged(ask, visitor, form);
    Document document = own.getToPublish(id, visitor.account());
    CardEditing.Said said = new CardEditing.Said(form.text("seen"), form.text("persons"));
    try {
      String done = editing.publish(document, CardSheet.of(form).version(), said, visitor);
      return reception.to(ask, CardEditing.next(document, done, said)).build();
    } catch (Refused refused) {
      Complaints why = CardComplaints.of(refused, ask.language());
      return isReady(document)
          ? forms.show(document, said.seen(), visitor, why)
          : cards.refused(document, visitor, why);
    }
  }
}
