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
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Visitor;

/** Puts a document back, within the hour after it was taken down. */
@Path("{language: kk|ru|en}/console/documents/{id}/undo")
@Dependent
public class PutBackResource {
  private final OwnDocuments own;
  private final CardEditing editing;
  private final CardForms forms;
  private final Reception reception;

  /** Those who put back. */
  @Inject
  public PutBackResource(
      OwnDocuments own, CardEditing editing, CardForms forms, Reception reception) {
    this.own = own;
    this.editing = editing;
    this.forms = forms;
    this.reception = reception;
  }

  /** The path of the order below the language. */
  static String path(Document document) {
    return CardPapers.path(document) + "/undo";
  }

  /**
   * Lets it stand again, or asks first whether it is another act than those that citizens have got
   * since and whether its files may name people; says on its card why when it can't.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response putBack(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    reception.refuseForged(ask, visitor, form);
    Document document = own.getToPublish(id, visitor.account());
    CardEditing.Said said = CardEditing.Said.in(form);
    try {
      String done = editing.putBack(document, CardSheet.of(form).version(), said, visitor);
      return reception.to(ask, CardEditing.next(document, done, said)).build();
    } catch (Refused refused) {
      return forms.refused(
          own.get(id, visitor.account()), visitor, CardComplaints.of(refused, ask.language()));
    }
  }
}
