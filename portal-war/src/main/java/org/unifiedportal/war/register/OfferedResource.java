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
import java.util.Optional;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.OfferStore;
import org.unifiedportal.core.document.OfferedFile;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Visitor;

/**
 * Asks about a file that says other than the card of its live document; nothing goes live before a
 * person has said so.
 */
@Path("{language: kk|ru|en}/console/documents/{id}/offered")
@Dependent
public class OfferedResource {
  private final OwnDocuments own;
  private final OfferStore offers;
  private final Replacing replacing;
  private final CardPapers papers;
  private final OfferedForms forms;
  private final Reception reception;

  /** Those who decide. */
  @Inject
  public OfferedResource(
      OwnDocuments own,
      OfferStore offers,
      Replacing replacing,
      CardPapers papers,
      OfferedForms forms,
      Reception reception) {
    this.own = own;
    this.offers = offers;
    this.replacing = replacing;
    this.papers = papers;
    this.forms = forms;
    this.reception = reception;
  }

  /** Shows how the file compares with the card. */
  @GET
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    Document document = own.getToChange(id, visitor.account());
    String paper = ask.parameter("unfinished");
    return offers
        .find(document.id())
        .map(offered ->
            forms.show(new OfferedForms.Seen(document, offered, paper), visitor, Complaints.NONE))
        .orElseGet(() -> reception.to(ask, CardPapers.path(document)).build());
  }

  /** Replaces, or leaves everything as it is. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    reception.refuseForged(ask, visitor, form);
    Document document = own.getToChange(id, visitor.account());
    Optional<OfferedFile> offered = offers.find(document.id());
    if (offered.isEmpty()) {
      return reception.to(ask, CardPapers.path(document)).build();
    }
    OfferedForms.Seen seen =
        new OfferedForms.Seen(document, offered.get(), CardSheet.of(form).paper());
    return form.text("hash").equals(offered.get().file().hash().value())
        ? decided(ask, seen, form, visitor)
        : forms.show(
            seen,
            visitor,
            CardComplaints.general(409, "refusal.another-file", List.of(), ask.language()));
  }

  private Response decided(Ask ask, OfferedForms.Seen seen, Form form, Visitor.Signed visitor) {
    Document document = seen.document();
    if (form.text("do").equals("drop")) {
      replacing.drop(seen.offered());
      return reception.to(ask, CardPapers.back(document, seen.paper(), "done=dropped")).build();
    }
    try {
      Replacing.Told told = new Replacing.Told(CardSheet.of(form).version(), form.text("persons"));
      Optional<Document> changed = replacing.replace(document, seen.offered(), told, visitor);
      if (changed.isEmpty()) {
        return forms.show(seen, visitor, Complaints.NONE);
      }
      papers.follow(visitor.account(), document, changed.get());
      return reception.to(ask, CardPapers.back(document, seen.paper(), "done=replaced")).build();
    } catch (Refused refused) {
      Document now = own.getToChange(document.id().toString(), visitor.account());
      Complaints why = CardComplaints.of(refused, ask.language());
      return offers
          .find(now.id())
          .map(offered ->
              forms.show(new OfferedForms.Seen(now, offered, seen.paper()), visitor, why))
          .orElseGet(() -> reception.to(ask, CardPapers.path(now)).build());
    }
  }
}
