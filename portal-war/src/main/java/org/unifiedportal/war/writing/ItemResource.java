package org.unifiedportal.war.writing;

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
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.writing.WritingForms.View;

/** One publication that is there: read, saved, published, corrected, scheduled. */
@Path("{language: kk|ru|en}/console/publications/{id}")
@Dependent
public class ItemResource {
  private static final Set<String> NOTICES =
      Set.of(
          "saved",
          "published",
          "scheduled",
          "called-off",
          "expiry-called-off",
          "corrected",
          "withdrawn",
          "restored",
          "returned",
          "discarded");

  private final OwnPublications own;
  private final Editing editing;
  private final Presses presses;
  private final WritingForms forms;
  private final Submission submission;
  private final Kept kept;
  private final Reception reception;

  /** Those who write. */
  @Inject
  public ItemResource(
      OwnPublications own,
      Editing editing,
      Presses presses,
      WritingForms forms,
      Submission submission,
      Kept kept,
      Reception reception) {
    this.own = own;
    this.editing = editing;
    this.presses = presses;
    this.forms = forms;
    this.submission = submission;
    this.kept = kept;
    this.reception = reception;
  }

  /** Its form, filled in. */
  @GET
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    return own.find(id, visitor.account())
        .map(publication -> form(ask, visitor, publication))
        .orElseGet(() -> notFound(ask, visitor, id));
  }

  /** What was typed before it was taken away, where there is such; else it is not found. */
  private Response notFound(Ask ask, Visitor.Signed visitor, String id) {
    Refused refused = new Refused(new Refusal.NotFound("publication", id));
    return OwnPublications.parsed(id)
        .flatMap(known -> first(ask, visitor))
        .map(typed -> submission.givenBack(ask, new Order("", typed.sheet(), visitor), refused))
        .orElseThrow(() -> refused);
  }

  private Optional<Kept.Typed> first(Ask ask, Visitor.Signed visitor) {
    String asked = ask.parameter("unfinished");
    return kept.find(visitor.account(), ask.path(), asked).stream().findFirst();
  }

  private Response form(Ask ask, Visitor.Signed visitor, Publication publication) {
    String done = NOTICES.contains(ask.parameter("done")) ? ask.parameter("done") : "";
    View fresh = new View(visitor, forms.sheet(publication), Complaints.NONE, done);
    return forms.known(publication, kept.offer(ask, fresh));
  }

  /** Does what the button says. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    return submission.take(
        ask,
        form,
        view -> again(own.get(id, view.visitor().account()), form, view),
        order ->
            presses.done(
                order, () -> editing.change(own.get(id, order.visitor().account()), order)));
  }

  /** A form that only calls off brings no text along: the one that is there is shown again. */
  private Response again(Publication publication, Form form, View view) {
    boolean isBare = form.names().stream().noneMatch(name -> name.startsWith("texts."));
    return forms.known(
        publication,
        isBare
            ? new View(view.visitor(), forms.sheet(publication), view.complaints(), view.notice())
            : view);
  }
}
