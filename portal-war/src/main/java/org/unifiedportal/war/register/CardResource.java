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
import java.util.List;
import java.util.Set;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.document.PersonsFirst;
import org.unifiedportal.war.http.RequestRefused;

/** One document and its card: read, saved, published. Nothing that was typed is lost. */
@Path("{language: kk|ru|en}/console/documents/{id}")
@Dependent
public class CardResource {
  private static final Set<String> NOTICES =
      Set.of(
          "saved",
          "published",
          "replaced",
          "same",
          "taken-off",
          "dropped",
          "withdrawn",
          "returned");

  private final OwnDocuments own;
  private final CardEditing editing;
  private final CardPapers papers;
  private final CardForms forms;
  private final PersonsFirst first;
  private final Reception reception;

  /** Those who write cards. */
  @Inject
  public CardResource(
      OwnDocuments own,
      CardEditing editing,
      CardPapers papers,
      CardForms forms,
      PersonsFirst first,
      Reception reception) {
    this.own = own;
    this.editing = editing;
    this.papers = papers;
    this.forms = forms;
    this.first = first;
    this.reception = reception;
  }

  /** The card; a draft's is prefilled from its file. */
  @GET
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    Document document = own.get(id, visitor.account());
    String done = NOTICES.contains(ask.parameter("done")) ? ask.parameter("done") : "";
    return forms.kept(document, visitor, ask, done);
  }

  /** What a button says about what was typed. */
  private record Order(String button, CardSheet sheet, Visitor.Signed visitor) {}

  /** Saves the card, and publishes the document when that button was pressed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    return save(ask, own.get(id, visitor.account()), visitor, form);
  }

  private Response save(Ask ask, Document document, Visitor.Signed visitor, Form form) {
    CardSheet sheet = CardSheet.of(form);
    String button = form.text("do");
    if (form.isBroughtBack() || button.equals("preview")) {
      return forms.typed(document, visitor, sheet, Complaints.NONE);
    }
    try {
      reception.refuseForged(ask, visitor, form);
      return button.equals("file")
          ? toFile(ask, document, new Order(button, sheet, visitor))
          : saved(ask, document, new Order(button, sheet, visitor));
    } catch (RequestRefused forged) {
      Complaints foreign =
          CardComplaints.general(403, "problem.foreign-form", List.of(), ask.language());
      return forms.typed(document, visitor, sheet, foreign);
    } catch (Refused refused) {
      Complaints wrong = CardComplaints.of(refused, ask.language());
      return forms.typed(
          own.get(document.id().toString(), visitor.account()), visitor, sheet, wrong);
    }
  }

  private Response saved(Ask ask, Document document, Order order) {
    boolean publish = order.button().equals("publish");
    if (publish) {
      first.await(document.id());
    }
    String done = editing.save(document, order.sheet(), order.visitor(), publish);
    papers.forget(order.visitor().account(), document, order.sheet());
    return reception.to(ask, CardEditing.next(document, done, CardEditing.Said.NOTHING)).build();
  }

  /** What was typed waits for the person to come back from where the file is chosen. */
  private Response toFile(Ask ask, Document document, Order order) {
    OwnDocuments.refuseUnchangeable(document, order.visitor().account());
    String paper = papers.keep(order.visitor().account(), document, order.sheet());
    String query = paper.isEmpty() ? "" : "?unfinished=" + paper;
    return reception.to(ask, CardPapers.path(document) + "/file" + query).build();
  }
}
