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
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.TakeFileOff;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Visitor;

/** Takes a file off a document that has others: one that was put there by mistake. */
@Path("{language: kk|ru|en}/console/documents/{id}/file/off")
@Dependent
public class TakeOffResource {
  private final OwnDocuments own;
  private final Replacing replacing;
  private final CardPapers papers;
  private final TakeOffForms forms;
  private final Reception reception;

  /** Those who take off. */
  @Inject
  public TakeOffResource(
      OwnDocuments own,
      Replacing replacing,
      CardPapers papers,
      TakeOffForms forms,
      Reception reception) {
    this.own = own;
    this.replacing = replacing;
    this.papers = papers;
    this.forms = forms;
    this.reception = reception;
  }

  /** Asks once; a file that isn't there, or is the only one, can't be asked about. */
  @GET
  public Response ask(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    Document document = own.getToChange(id, visitor.account());
    CardSheet sheet = new CardSheet(Map.of("paper", ask.parameter("unfinished")));
    return find(document, ask.parameter("language"), ask.parameter("format"))
        .map(file ->
            forms.show(new TakeOffForms.Seen(document, file, sheet), visitor, Complaints.NONE))
        .orElseGet(() -> reception.to(ask, CardPapers.path(document) + "/file").build());
  }

  /** Takes it off; says why when it can't. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeOff(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    reception.refuseForged(ask, visitor, form);
    Document document = own.getToChange(id, visitor.account());
    return find(document, form.text("language"), form.text("format"))
        .map(file ->
            takenOff(ask, new TakeOffForms.Seen(document, file, CardSheet.of(form)), visitor))
        .orElseGet(() -> reception.to(ask, CardPapers.path(document) + "/file").build());
  }

  private Response takenOff(Ask ask, TakeOffForms.Seen seen, Visitor.Signed visitor) {
    Document document = seen.document();
    try {
      Document changed = replacing.takeOff(document, seen.file(), seen.sheet(), visitor);
      papers.follow(visitor.account(), document, changed);
      return reception
          .to(ask, CardPapers.back(document, seen.sheet().paper(), "done=taken-off"))
          .build();
    } catch (Refused refused) {
      return forms.show(seen, visitor, CardComplaints.of(refused, ask.language()));
    }
  }

  /** One of several. */
  private Optional<DocumentFile> find(Document document, String language, String format) {
    return Optional.of(own.latest(document))
        .filter(latest -> latest.files().size() > 1)
        .flatMap(
            latest -> TakeFileOff.Place.find(language, format).flatMap(place -> place.in(latest)));
  }
}
