package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.DiscardDocument;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.document.DocumentDesk;

/** Throws a document away that was never published: an upload by mistake. */
@Path("{language: kk|ru|en}/console/documents/{id}/discard")
@Dependent
public class ThrowAwayResource {
  private final OwnDocuments own;
  private final DocumentDesk desk;
  private final CardPapers papers;
  private final CardForms forms;
  private final Reception reception;

  /** Those who discard. */
  @Inject
  public ThrowAwayResource(
      OwnDocuments own,
      DocumentDesk desk,
      CardPapers papers,
      CardForms forms,
      Reception reception) {
    this.own = own;
    this.desk = desk;
    this.papers = papers;
    this.forms = forms;
    this.reception = reception;
  }

  /** Discards it, with what anybody has typed into its card; says on the card why when it can't. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response discard(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    reception.refuseForged(ask, visitor, form);
    Document document = own.get(id, visitor.account());
    OwnDocuments.refuseWithout(Scope.WRITE, document.agency(), visitor.account());
    try {
      desk.discarding()
          .discard(
              new DiscardDocument(document.id(), CardSheet.of(form).version()),
              visitor.account().actor());
      papers.forget(document);
      return reception.to(ask, "console/documents?done=discarded").build();
    } catch (Refused refused) {
      return forms.refused(
          own.get(id, visitor.account()), visitor, CardComplaints.of(refused, ask.language()));
    }
  }
}
