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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.RequiredSection;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Icon;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.writing.WritingForms.View;

/** Something new: what it is about, and its form. */
@Path("{language: kk|ru|en}/console/write")
@Dependent
public class WriteResource {
  /** What editors write most, in the order of its worth to a citizen. */
  private static final List<PublicationKind> FIRST =
      List.of(
          PublicationKind.PROBLEM,
          PublicationKind.CLARIFICATION,
          PublicationKind.ANNOUNCEMENT,
          PublicationKind.DOCUMENT,
          PublicationKind.NEWS,
          PublicationKind.ANSWER);

  private final Editing editing;
  private final Presses presses;
  private final WritingForms forms;
  private final Submission submission;
  private final Kept kept;
  private final Reception reception;
  private final Screens screens;

  /** Those who write. */
  @Inject
  public WriteResource(
      Editing editing,
      Presses presses,
      WritingForms forms,
      Submission submission,
      Kept kept,
      Reception reception,
      Screens screens) {
    this.editing = editing;
    this.presses = presses;
    this.forms = forms;
    this.submission = submission;
    this.kept = kept;
    this.reception = reception;
    this.screens = screens;
  }

  /** What one wants to write about. */
  @GET
  public Response kinds(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    Reader reader = visitor.reader();
    boolean writes = forms.writes(visitor.account());
    List<PublicationKind> rest =
        Arrays.stream(PublicationKind.values()).filter(kind -> !FIRST.contains(kind)).toList();
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(), visitor, Tab.WRITE, "console/write", reader.say("write.title-page"));
    return screens.show(
        200,
        "kinds",
        new KindsScreen(
            frame,
            writes ? choices(FIRST, reader) : List.of(),
            writes ? choices(rest, reader) : List.of(),
            writes ? "" : reader.say("write.no-agency")));
  }

  private static List<KindsScreen.Choice> choices(List<PublicationKind> kinds, Reader reader) {
    return kinds.stream()
        .map(kind ->
            new KindsScreen.Choice(
                kind.key(),
                Icon.of(kind).svg(),
                reader.to("console/write/" + kind.key()),
                reader.say("write." + kind.key()),
                reader.say("kind." + kind.key()),
                Set.copyOf(FIRST).contains(kind)
                    ? reader.say("write." + kind.key() + ".example")
                    : ""))
        .toList();
  }

  /** A blank form. */
  @GET
  @Path("{kind}")
  public Response form(@BeanParam Ask ask, @PathParam("kind") String kind) {
    Visitor.Signed visitor = reception.signed(ask);
    View fresh = new View(visitor, begun(ask.parameter("section")), Complaints.NONE, "");
    View view = kept.offer(ask, fresh);
    PublicationKind wanted = kind(kind);
    return agency(wanted, ask, view)
        .map(agency -> blank(wanted, agency, view))
        .orElseGet(() -> closed(ask, view));
  }

  /** A blank sheet, for a section of the law where one was asked for. */
  private static Sheet begun(String section) {
    return Sheet.begunIn(
        RequiredSections.ofLaw().find(section).map(RequiredSection::key).orElse(""));
  }

  /** What was typed before the right to send it was taken away, where there is such. */
  private Response closed(Ask ask, View view) {
    return view.offered().stream()
        .findFirst()
        .map(typed -> new Order("", typed.sheet(), view.visitor()))
        .map(order -> submission.givenBack(ask, order, notAllowed()))
        .orElseThrow(WriteResource::notAllowed);
  }

  /** Saves, publishes or schedules what was typed. */
  @POST
  @Path("{kind}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(
      @BeanParam Ask ask, @PathParam("kind") String kind, MultivaluedMap<String, String> typed) {
    PublicationKind wanted = kind(kind);
    return submission.take(
        ask,
        new Form(typed),
        view -> again(wanted, ask, view),
        order -> presses.begun(order, () -> editing.begin(wanted, order)));
  }

  private Response again(PublicationKind kind, Ask ask, View view) {
    AgencyId agency = agency(kind, ask, view).orElseThrow(WriteResource::notAllowed);
    return blank(kind, agency, view);
  }

  private Optional<AgencyId> agency(PublicationKind kind, Ask ask, View view) {
    String asked = view.sheet().text("agency");
    return forms.agency(kind, asked.isEmpty() ? ask.parameter("agency") : asked, view);
  }

  private Response blank(PublicationKind kind, AgencyId agency, View view) {
    Sheet sheet = view.sheet().with("agency", agency.toString());
    return forms.blank(kind, view.with(sheet));
  }

  private static Refused notAllowed() {
    return new Refused(new Refusal.NotAllowed("refusal.no-right"));
  }

  private static PublicationKind kind(String key) {
    Optional<PublicationKind> kind = PublicationKind.find(key);
    return kind.orElseThrow(() -> new Refused(new Refusal.NotFound("kind", key)));
  }
}
