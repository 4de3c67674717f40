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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.WithdrawPublication;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.Target;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.FormField.Look;
import org.unifiedportal.war.console.PortalAddresses;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;
import org.unifiedportal.war.console.Tab;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.profile.ClosingResource;
import org.unifiedportal.war.publication.Desk;

/** Takes back what citizens read, live or as archive, with a public reason. */
@Path("{language: kk|ru|en}/console/publications/{id}/withdraw")
@Dependent
public class WithdrawResource {
  private final OwnPublications own;
  private final Desk desk;
  private final PortalAddresses addresses;
  private final Reception reception;
  private final Screens screens;

  /** Those who withdraw. */
  @Inject
  public WithdrawResource(
      OwnPublications own,
      Desk desk,
      PortalAddresses addresses,
      Reception reception,
      Screens screens) {
    this.own = own;
    this.desk = desk;
    this.addresses = addresses;
    this.reception = reception;
    this.screens = screens;
  }

  /** Asks for the outcome and the reason. */
  @GET
  public Response ask(@BeanParam Ask ask, @PathParam("id") String id) {
    Visitor.Signed visitor = reception.signed(ask);
    return show(own.getToTakeDown(id, visitor.account()), visitor, Sheet.BLANK, Complaints.NONE);
  }

  /** Withdraws. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    Form form = new Form(typed);
    Visitor.Signed visitor = reception.signed(ask);
    Publication publication = own.getToTakeDown(id, visitor.account());
    Sheet sheet = Sheet.of(form);
    try {
      reception.refuseForged(ask, visitor, form);
      desk.withdrawing()
          .withdraw(command(publication, new Order("", sheet, visitor)), visitor.account().actor());
      return reception.to(ask, back(publication, visitor) + "?done=withdrawn").build();
    } catch (Refused refused) {
      return show(publication, visitor, sheet, WritingForms.complaints(refused, visitor));
    }
  }

  /** Whoever takes it out of an archive reads no more of the agency than everybody. */
  private String back(Publication publication, Visitor.Signed visitor) {
    return own.may(Scope.READ, publication, visitor.account())
        ? "console/publications/" + publication.id()
        : ClosingResource.path(publication.agency());
  }

  private WithdrawPublication command(Publication publication, Order order) {
    Optional<Outcome> outcome =
        Outcome.find(order.sheet().text("outcome")).filter(own.outcomes(publication)::contains);
    Optional<LocalText> reason = TypedChange.words(order.sheet(), "reason");
    new Issues()
        .addIf(outcome.isEmpty(), "/outcome", "issue.required")
        .addIf(
            reason.isEmpty(),
            "/reason/" + own.languages(publication).first().tag(),
            "issue.required")
        .refuseIfAny();
    return new WithdrawPublication(
        publication.id(),
        order.knownVersion(),
        outcome.orElseThrow(),
        reason.orElseThrow(),
        destination(order.sheet().text("moved-to")));
  }

  private Optional<PublicationId> destination(String address) {
    return addresses
        .find(address)
        .filter(target -> target.noun() == Target.Noun.PUBLICATION)
        .map(target -> new PublicationId(target.id()));
  }

  private Response show(
      Publication publication, Visitor.Signed visitor, Sheet sheet, Complaints complaints) {
    Reader reader = visitor.reader();
    String path = "console/publications/" + publication.id();
    ConsoleFrame frame =
        new ConsoleFrame(
            reception.site(), visitor, Tab.WRITE, path + "/withdraw", reader.say("withdraw.title"));
    return screens.show(
        complaints.status(),
        "withdraw",
        new WithdrawScreen(
            frame,
            complaints,
            own.title(publication, reader.language()),
            reader.to(path + "/withdraw"),
            reader.to(back(publication, visitor)),
            Long.toString(publication.version()),
            fields(publication, sheet, complaints, reader)));
  }

  private List<FormField> fields(
      Publication publication, Sheet sheet, Complaints complaints, Reader reader) {
    List<Choice> outcomes =
        Stream.concat(
                Stream.of(new Choice("", reader.say("change.none"), false)),
                own.outcomes(publication).stream()
                    .map(one ->
                        new Choice(
                            one.key(),
                            reader.say("withdraw." + one.key()),
                            one.key().equals(sheet.text("outcome")))))
            .toList();
    List<FormField> asked = new ArrayList<>();
    asked.add(FormField.must(Look.CHOICE, "outcome", reader.say("withdraw.outcome")).of(outcomes));
    asked.addAll(reasons(own.languages(publication), sheet, reader));
    asked.add(
        FormField.may(Look.LINK, "moved-to", reader.say("withdraw.moved"))
            .hinted(reader.say("withdraw.moved.hint"))
            .with(sheet.text("moved-to")));
    return asked.stream().map(field -> field.held(complaints)).toList();
  }

  /** In the two languages of the law, and in English where the text is read in it. */
  private static List<FormField> reasons(SortedSet<Language> read, Sheet sheet, Reader reader) {
    List<FormField> reasons = new ArrayList<>();
    reasons.add(
        reason(Language.KK, read, sheet, reader).hinted(reader.say("withdraw.reason.hint")));
    reasons.add(reason(Language.RU, read, sheet, reader));
    if (read.contains(Language.EN)) {
      reasons.add(reason(Language.EN, read, sheet, reader));
    }
    return reasons;
  }

  /**
   * It is told at least in the first language of the text; of the others the form says what their
   * readers see where it is left out.
   */
  private static FormField reason(
      Language language, SortedSet<Language> read, Sheet sheet, Reader reader) {
    String name = "reason." + language.tag();
    String label = reader.say("withdraw." + name);
    FormField field =
        language == read.first()
            ? FormField.must(Look.WORDS, name, label)
            : FormField.may(Look.WORDS, name, label);
    FormField asked = field.in(language.tag()).with(sheet.text(name));
    return read.contains(language) && language != read.first()
        ? asked.hinted(reader.say("withdraw.reason.too"))
        : asked;
  }
}
