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
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.EditionState;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.ReplaceDraft;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.publication.Desk;

/** The versions of a publication: listed, compared, and made the draft again. */
@Path("{language: kk|ru|en}/console/publications/{id}/versions")
@Dependent
public class VersionsResource {
  private final OwnPublications own;
  private final PublicationStore publications;
  private final Desk desk;
  private final Reception reception;
  private final Screens screens;

  /** Reads versions from this store and restores them by this desk. */
  @Inject
  public VersionsResource(
      OwnPublications own,
      PublicationStore publications,
      Desk desk,
      Reception reception,
      Screens screens) {
    this.own = own;
    this.publications = publications;
    this.desk = desk;
    this.reception = reception;
    this.screens = screens;
  }

  /** The list; with {@code from} and {@code to} two of them compared as well. */
  @GET
  public Response list(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    return show(ask, own.get(id, visitor.account()), visitor, Complaints.NONE);
  }

  /** Makes an earlier version the draft; what is live stays live until that draft is published. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response restore(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    reception.refuseForged(ask, visitor, form);
    Publication current = own.get(id, visitor.account());
    own.refuseWithout(Scope.WRITE, current, visitor.account());
    Order order = new Order("restore", Sheet.of(form), visitor);
    try {
      Edition wanted =
          find(editions(current), form.text("number"))
              .orElseThrow(() -> new Refused(new Refusal.NotFound("edition", form.text("number"))));
      desk.drafting()
          .replace(
              new ReplaceDraft(current.id(), order.knownVersion(), wanted.content()),
              visitor.account().actor());
      return reception.to(ask, "console/publications/" + id + "?done=restored").build();
    } catch (Refused refused) {
      return show(ask, current, visitor, Complaints.of(refused, ask.language()));
    }
  }

  private List<Edition> editions(Publication publication) {
    return publications.editions(publication.id());
  }

  private static Optional<Edition> find(List<Edition> editions, String number) {
    return editions.stream()
        .filter(one -> Integer.toString(one.number().value()).equals(number))
        .findFirst();
  }

  private Response show(
      Ask ask, Publication publication, Visitor.Signed visitor, Complaints complaints) {
    Reader reader = visitor.reader();
    String path = "console/publications/" + publication.id();
    List<Edition> editions = editions(publication);
    Optional<Edition> from = find(editions, ask.parameter("from"));
    Optional<Edition> to = find(editions, ask.parameter("to"));
    boolean compares = from.isPresent() && to.isPresent();
    String compared =
        compares
            ? reader.say(
                "versions.compared", from.get().number().value(), to.get().number().value())
            : "";
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(), visitor, Tab.WRITE, path + "/versions", reader.say("versions.title"));
    return screens.show(
        complaints.status(),
        "versions",
        new VersionsScreen(
            frame,
            complaints,
            reader.to(path + "/versions"),
            reader.to(path),
            Long.toString(publication.version()),
            rows(publication, editions, visitor),
            compared,
            compares
                ? new Comparison(publication.kind(), reader)
                    .of(from.get().content(), to.get().content())
                : List.of()));
  }

  /** The newest first. */
  private List<VersionsScreen.Row> rows(
      Publication publication, List<Edition> editions, Visitor.Signed visitor) {
    boolean mayWrite = own.may(Scope.WRITE, publication, visitor.account());
    boolean isGone = publication.standing() instanceof Standing.Withdrawn;
    return editions.reversed().stream()
        .map(one ->
            row(
                publication,
                one,
                mayWrite && !isGone && !one.number().equals(publication.latest()),
                visitor.reader()))
        .toList();
  }

  private static VersionsScreen.Row row(
      Publication publication, Edition edition, boolean isRestorable, Reader reader) {
    int number = edition.number().value();
    String path = "console/publications/" + publication.id() + "/versions";
    return new VersionsScreen.Row(
        number,
        state(publication, edition, reader),
        reader.say("work.saved", reader.days().moment(edition.savedAt()), edition.author()),
        note(edition, reader),
        number > 1 ? reader.to(path + "?from=" + (number - 1) + "&to=" + number) : "",
        isRestorable);
  }

  private static String state(Publication publication, Edition edition, Reader reader) {
    boolean isLive =
        publication.live().filter(live -> live.edition().equals(edition.number())).isPresent();
    String state =
        switch (edition.state()) {
          case EditionState.Draft draft -> "unpublished";
          case EditionState.Released released -> isLive ? "live" : "before";
        };
    return reader.say("standing." + state);
  }

  private static String note(Edition edition, Reader reader) {
    return switch (edition.state()) {
      case EditionState.Draft draft -> "";
      case EditionState.Released released -> note(released.change(), reader);
    };
  }

  private static String note(Change change, Reader reader) {
    return switch (change) {
      case Change.First first -> "";
      case Change.Minor minor -> reader.say("change.minor");
      case Change.Major major -> reader.shown(major.note()).words();
    };
  }
}
