package org.unifiedportal.war.writing;

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
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.UndoWithdrawal;
import org.unifiedportal.core.publication.UndoingWithdrawals;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Visitor;

/** Undoes a withdrawal within the hour. */
@Path("{language: kk|ru|en}/console/publications/{id}/undo")
@Dependent
public class UndoResource {
  private final OwnPublications own;
  private final UndoingWithdrawals undoing;
  private final WritingForms forms;
  private final Reception reception;

  /** Those who undo. */
  @Inject
  public UndoResource(
      OwnPublications own, UndoingWithdrawals undoing, WritingForms forms, Reception reception) {
    this.own = own;
    this.undoing = undoing;
    this.forms = forms;
    this.reception = reception;
  }

  /** Lets it stand again; says on its form why when it can't. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response undo(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    reception.refuseForged(ask, visitor, form);
    Publication publication = own.get(id, visitor.account());
    own.refuseReturning(publication, visitor.account());
    try {
      long version = new Order("", Sheet.of(form), visitor).knownVersion();
      undoing.undo(new UndoWithdrawal(publication.id(), version), visitor.account().actor());
      return reception.to(ask, "console/publications/" + id + "?done=returned").build();
    } catch (Refused refused) {
      return forms.known(
          publication,
          new WritingForms.View(
              visitor, forms.sheet(publication), WritingForms.complaints(refused, visitor), ""));
    }
  }
}
