package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.RequiredSection;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.core.vault.BatchLimits;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.FormParts;
import org.unifiedportal.war.console.Outcomes;
import org.unifiedportal.war.console.Outcomes.Outcome;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.document.Uploads;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.page.Reader;

/** Takes several files at once, a draft card for each; bad ones don't hold up the good ones. */
@Path("{language: kk|ru|en}/console/documents/upload")
@Dependent
public class BatchResource {
  private static final String PATH = "console/documents/upload";

  private final Intake intake;
  private final Uploads uploads;
  private final AgencyStore agencies;
  private final Reception reception;
  private final Screens screens;

  /** Those who take in. */
  @Inject
  public BatchResource(
      Intake intake, Uploads uploads, AgencyStore agencies, Reception reception, Screens screens) {
    this.intake = intake;
    this.uploads = uploads;
    this.agencies = agencies;
    this.reception = reception;
    this.screens = screens;
  }

  /** Asks for the files, and says before how many and how large they may be. */
  @GET
  public Response ask(@BeanParam Ask ask) {
    Visitor.Signed visitor = reception.signed(ask);
    AgencyId agency = agency(ask.parameter("agency"), visitor.account());
    Target target = new Target(agency, section(ask.parameter("section")));
    return show(visitor, target, Complaints.NONE, Outcomes.NONE);
  }

  /** Takes the files in as they come; what was taken before the form breaks off stays. */
  @POST
  public Response take(@BeanParam Ask ask, @Context HttpHeaders headers, InputStream body) {
    Visitor.Signed visitor = reception.signed(ask);
    try {
      uploads.refuseTooLarge(headers);
    } catch (RequestRefused large) {
      Target target = new Target(agency("", visitor.account()), Optional.empty());
      return show(visitor, target, CardComplaints.of(large, ask.language()), Outcomes.NONE);
    }
    return take(ask, visitor, headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body);
  }

  private Response take(Ask ask, Visitor.Signed visitor, @Nullable String type, InputStream body) {
    FormParts parts = FormParts.of(Objects.requireNonNullElse(type, ""), uploads.bounded(body));
    Batch batch = new Batch(ask, visitor, parts);
    Complaints whole = batch.run();
    return show(visitor, batch.target(), whole, new Outcomes(batch.outcomes));
  }

  /** For whom the files are, and into which section of the law; their kinds' where none is said. */
  private record Target(AgencyId agency, Optional<RequiredSection> section) {
    Intake.Sender sender(Visitor.Signed visitor) {
      return new Intake.Sender(
          agency, visitor.account(), visitor.reader(), section.map(RequiredSection::key));
    }
  }

  private static Optional<RequiredSection> section(String key) {
    return RequiredSections.ofLaw().find(key);
  }

  /** One form on its way in. */
  private final class Batch {
    private final Ask ask;
    private final Visitor.Signed visitor;
    private final FormParts parts;
    private final List<Outcome> outcomes = new ArrayList<>();
    private Optional<Target> checked = Optional.empty();

    Batch(Ask ask, Visitor.Signed visitor, FormParts parts) {
      this.ask = ask;
      this.visitor = visitor;
      this.parts = parts;
    }

    /** Takes what comes; gives what is wrong with the form as a whole. */
    Complaints run() {
      try {
        for (Optional<FormParts.Part> part = parts.next(); part.isPresent(); part = parts.next()) {
          outcomes.add(take(part.get()));
        }
      } catch (RequestRefused broken) {
        target();
        return CardComplaints.of(broken, ask.language());
      }
      target();
      return outcomes.isEmpty()
          ? new Complaints(
              422,
              "",
              List.of(
                  new Complaints.Complaint(
                      CardComplaints.FILE, visitor.reader().say("batch.none"))))
          : Complaints.NONE;
    }

    private Outcome take(FormParts.Part part) {
      Target target = target();
      int most = BatchLimits.of(uploads.limits()).files();
      return outcomes.size() < most
          ? intake.take(part, target.sender(visitor))
          : Outcome.not(part.name(), visitor.reader().say("batch.too-many", most));
    }

    /** The fields stand in front of the files, so whose form it is is known before any is taken. */
    private Target target() {
      if (checked.isEmpty()) {
        Form fields = parts.fields();
        reception.refuseForged(ask, visitor, fields);
        AgencyId agency = BatchResource.agency(fields.text("agency"), visitor.account());
        checked = Optional.of(new Target(agency, section(fields.text("section"))));
      }
      return checked.get();
    }
  }

  /** The agency that was chosen, else the first the person writes for. */
  private static AgencyId agency(String chosen, Account account) {
    Optional<AgencyId> wanted = DocumentId.parse(chosen).map(id -> new AgencyId(id.value()));
    wanted.ifPresent(agency -> OwnDocuments.refuseWithout(Scope.WRITE, agency, account));
    return wanted
        .or(() ->
            account.agencies(Scope.WRITE).stream().min(Comparator.comparing(AgencyId::toString)))
        .orElseThrow(() -> new Refused(new Refusal.NotAllowed("refusal.no-right")));
  }

  private Response show(
      Visitor.Signed visitor, Target target, Complaints complaints, Outcomes outcomes) {
    Reader reader = visitor.reader();
    ConsoleFrame frame =
        new ConsoleFrame(reception.site(), visitor, Tab.DOCUMENTS, PATH, reader.say("batch.title"));
    return screens.show(
        outcomes.status(complaints),
        "batch",
        new BatchScreen(
            frame,
            complaints,
            reader.to(PATH),
            fields(target.agency(), visitor),
            target.section().map(RequiredSection::key).orElse(""),
            target
                .section()
                .map(one -> reader.say("batch.section", reader.shown(one.title()).words()))
                .orElse(""),
            limits(reader),
            outcomes));
  }

  private String limits(Reader reader) {
    BatchLimits batch = BatchLimits.of(uploads.limits());
    return reader.say(
        "batch.limits", batch.files(), uploads.limits().bytes() >> 20, batch.bytes() >> 20);
  }

  /** Whoever writes for one agency is not asked for which. */
  private List<FormField> fields(AgencyId agency, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    List<Choice> choices =
        visitor.account().agencies(Scope.WRITE).stream()
            .sorted(Comparator.comparing(AgencyId::toString))
            .flatMap(id -> agencies.find(id).stream())
            .map(one ->
                new Choice(
                    one.id().toString(),
                    reader.shown(one.shortName()).words(),
                    one.id().equals(agency)))
            .toList();
    return choices.size() < 2
        ? List.of()
        : List.of(FormField.must(Look.CHOICE, "agency", reader.say("batch.agency")).of(choices));
  }
}
