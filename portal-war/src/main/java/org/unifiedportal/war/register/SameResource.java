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
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Visitor;

/** Stops before an act is published a second time, and publishes once a person has said so. */
@Path("{language: kk|ru|en}/console/documents/{id}/same")
@Dependent
public class SameResource {
  private final OwnDocuments own;
  private final CardEditing editing;
  private final SameForms forms;
  private final CardForms cards;
  private final Reception reception;

  /** Those who decide. */
  @Inject
  public SameResource(
      OwnDocuments own,
      CardEditing editing,
      SameForms forms,
      CardForms cards,
      Reception reception) {
    this.own = own;
    this.editing = editing;
    this.forms = forms;
    this.cards = cards;
    this.reception = reception;
  }

  /** Names the others; where there are none, the card is all there is. */
  @GET
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    Document document = own.getToPublish(id, visitor.account());
    return shown(ask, document, visitor);
  }

  /** Publishes what is another act than those that were shown; one that came since is shown. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response publish(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    reception.refuseForged(ask, visitor, form);
    Document document = own.getToPublish(id, visitor.account());
    try {
      CardEditing.Said said = new CardEditing.Said(form.text("seen"), "");
      String done = editing.publish(document, CardSheet.of(form).version(), said, visitor);
      return done.equals(CardEditing.ASKED)
          ? shown(ask, document, visitor)
          : reception.to(ask, CardEditing.next(document, done, said)).build();
    } catch (Refused refused) {
      Complaints why = CardComplaints.of(refused, ask.language());
      return forms
          .show(document, visitor, why)
          .orElseGet(() -> cards.refused(document, visitor, why));
    }
  }

  private Response shown(Ask ask, Document document, Visitor.Signed visitor) {
    return forms
        .show(document, visitor, Complaints.NONE)
        .orElseGet(() -> reception.to(ask, CardPapers.path(document)).build());
  }
}
