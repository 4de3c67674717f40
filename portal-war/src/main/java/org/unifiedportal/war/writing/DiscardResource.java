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
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.DiscardDraft;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.publication.Desk;

/** Throws a draft away: the form shows what is live again, or is gone. */
@Path("{language: kk|ru|en}/console/publications/{id}/discard")
@Dependent
public class DiscardResource {
  private final OwnPublications own;
  private final Desk desk;
  private final WritingForms forms;
  private final Reception reception;

  /** Those who discard. */
  @Inject
  public DiscardResource(OwnPublications own, Desk desk, WritingForms forms, Reception reception) {
    this.own = own;
    this.desk = desk;
    this.forms = forms;
    this.reception = reception;
  }

  /** Discards it; says on its form why when it can't. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response discard(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    reception.refuseForged(ask, visitor, form);
    Publication publication = own.get(id, visitor.account());
    own.refuseWithout(Scope.WRITE, publication, visitor.account());
    try {
      long version = new Order("", Sheet.of(form), visitor).knownVersion();
      String next =
          desk.discarding()
              .discard(new DiscardDraft(publication.id(), version), visitor.account().actor())
              .map(left -> "console/publications/" + left.id())
              .orElse("console/drafts");
      return reception.to(ask, next + "?done=discarded").build();
    } catch (Refused refused) {
      return again(own.get(id, visitor.account()), refused, visitor);
    }
  }

  /** As it stands now; a colleague may have thrown it away a moment before. */
  private Response again(Publication publication, Refused refused, Visitor.Signed visitor) {
    return forms.known(
        publication,
        new WritingForms.View(
            visitor, forms.sheet(publication), WritingForms.complaints(refused, visitor), ""));
  }
}
