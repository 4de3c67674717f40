package org.unifiedportal.war.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.account.InvitePerson;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.CloseAgency;
import org.unifiedportal.core.agency.ClosingAgencies;
import org.unifiedportal.core.agency.Delegation;
import org.unifiedportal.core.agency.DelegationId;
import org.unifiedportal.core.agency.DelegationStore;
import org.unifiedportal.core.agency.Duty;
import org.unifiedportal.core.agency.Role;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.picture.Picture;
import org.unifiedportal.core.place.AddPlace;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.PlaceFacts;
import org.unifiedportal.core.place.PlaceKind;
import org.unifiedportal.core.place.RegisteringPlaces;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublishEdition;
import org.unifiedportal.core.publication.StartDraft;
import org.unifiedportal.core.publication.WithdrawPublication;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.openid.MadeUpProvider;
import org.unifiedportal.war.openid.Providers;

/** One asker for each column of the table, and the objects they ask for. */
final class MatrixPeople implements AutoCloseable {
  /** The columns. */
  enum Who {
    GUEST,
    HALF,
    OFFICER,
    CHECKER,
    PUBLISHER,
    ADMINISTRATOR,
    OTHER,
    PAPER,
    PORTAL
  }

  /** Somebody who was just invited, anew each time. */
  static final String PERSON = "person";

  private final TestPortal base = TestPortal.onH2();
  private final MadeUpProvider provider = new MadeUpProvider(base.time);
  private final ConsoleInMemory console = new ConsoleInMemory(base, Providers.of(provider.known()));

  private final AgencyId own;
  private final AgencyId archive;
  private final Account chief;
  private final Place place;
  private final Map<String, Publication> objects = new HashMap<>();
  private final Map<String, Document> papers = new HashMap<>();
  private final Map<String, Picture> pictures = new HashMap<>();

  MatrixPeople() {
    own = console.portal.found("sarybulak").id();
    AgencyId other = console.portal.found("karatal").id();
    AgencyId paper = console.portal.found("gazet").id();
    Account portal = console.people.administrator();
    chief = portal;
    place = place();
    console.people.person("half", portal, own, Role.PUBLISHER);
    console.people.person("officer", portal, own, Role.OFFICER);
    console.people.person("checker", portal, own, Role.CHECKER);
    console.people.person("publisher", portal, own, Role.PUBLISHER);
    console.people.person("administrator", portal, own, Role.AGENCY_ADMINISTRATOR);
    console.people.person("other", portal, other, Role.OFFICER);
    console.people.person("paper", portal, paper, Role.NEWSPAPER_EDITOR);
    objects.put("draft", draft(own));
    objects.put("live", live(own));
    objects.put("gone", gone(live(own)));
    objects.put("expired", expired(live(own)));
    objects.put("delegated", delegated(paper, "Газет жазған"));
    objects.put("delegated-live", published(delegated(paper, "Газет шығарған")));
    objects.put("foreign", draft(other));
    objects.put("theirs", live(other));
    pictures.put("picture", console.pictures.add(own, 40, 30));
    pictures.put("picture-theirs", console.pictures.add(other, 50, 30));
    AgencyId closed = console.portal.found("tozgan").id();
    objects.put("archived", live(closed));
    objects.put("archived-draft", draft(closed));
    objects.put("archived-expired", expired(live(closed)));
    objects.put("archived-gone", gone(expired(live(closed))));
    pictures.put("picture-archived", console.pictures.add(closed, 60, 30));
    try {
      papers.put("paper-archived", console.documents.publish(closed, "мұрағат"));
      papers(other);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    archive = closed(closed);
  }

  private AgencyId closed(AgencyId agency) {
    LocalText reason = LocalText.of("Біріктірілді", "Объединена");
    return new ClosingAgencies(
            console.portal.database, console.portal.journal, console.portal.time, List.of())
        .close(
            new CloseAgency(agency, 1, reason, Optional.empty()), TestPortal.portalsAdministrator())
        .id();
  }

  private Place place() {
    LocalText name = LocalText.of("Сарыбұлақ ауданы", "Сарыбулакский район");
    PlaceFacts facts =
        new PlaceFacts(
            PlaceKind.DISTRICT, name, Optional.empty(), Optional.empty(), Optional.of(own));
    return new RegisteringPlaces(console.portal.database, console.portal.journal)
        .add(new AddPlace(facts), TestPortal.portalsAdministrator());
  }

  private void papers(AgencyId other) throws IOException {
    papers.put("paper-draft", console.documents.add(own, "жоба"));
    Document live = console.documents.publish(own, "қаулы");
    console.documents.offer(live, "жаңа қаулы");
    papers.put("paper-live", live);
    LocalText reason = LocalText.of("Қате", "Ошибка");
    papers.put(
        "paper-gone",
        console.documents.withdraw(
            console.documents.publish(own, "ескі қаулы"),
            new Tombstone(Tombstone.Cause.MISTAKE, reason, Optional.empty())));
    papers.put("paper-theirs", console.documents.publish(other, "бөтен қаулы"));
  }

  private Publication draft(AgencyId agency) {
    Content content = TestPortal.content(PublicationKind.NEWS, "Жоба", "Черновик");
    return console.portal.draft(agency, PublicationKind.NEWS, content);
  }

  /** A draft of news that the paper runs for the agency, which publishes itself. */
  private Publication delegated(AgencyId paper, String title) {
    LocalDate today = console.portal.time.today();
    Delegation delegation =
        new Delegation(
            DelegationId.random(), own, paper, Set.of("news"), today, today.plusDays(30), false);
    DelegationStore.in(console.portal.database).add(delegation);
    Content content = TestPortal.content(PublicationKind.NEWS, title, "Черновик газеты");
    return console.portal.drafting.startFor(
        paper,
        new StartDraft(own, PublicationKind.NEWS, content, Optional.empty(), ""),
        TestPortal.OFFICER);
  }

  private Publication published(Publication draft) {
    return console.portal.publishing.publish(
        new PublishEdition(draft.id(), draft.version(), new Change.First(), Optional.empty()),
        TestPortal.OFFICER);
  }

  private Publication live(AgencyId agency) {
    return console.portal.publish(agency, PublicationKind.NEWS, "Су берілді", "Воду дали");
  }

  private Publication gone(Publication live) {
    return console.portal.withdraw(live);
  }

  private Publication expired(Publication live) {
    LocalText reason = LocalText.of("Мерзімі өтті", "Срок истёк");
    return console.portal.withdrawing.withdraw(
        new WithdrawPublication(
            live.id(), live.version(), Outcome.EXPIRED, reason, Optional.empty()),
        TestPortal.OFFICER);
  }

  /** The agency of most of them. */
  String agency() {
    return own.toString();
  }

  ConsoleBrowser browser(Who who) {
    ConsoleBrowser browser = console.browser();
    switch (who) {
      case GUEST -> browser.get("console/log-in");
      case HALF -> {
        browser.enter("half");
        browser.get("console/second-factor");
      }
      case PORTAL -> browser.enterWhole("admin");
      case OFFICER, CHECKER, PUBLISHER, ADMINISTRATOR, OTHER, PAPER ->
          browser.enterWhole(who.name().toLowerCase(java.util.Locale.ROOT));
    }
    return browser;
  }

  /** Somebody who came in by the password alone, for a moment. */
  ConsoleBrowser passing(Who who) {
    ConsoleBrowser browser = console.browser();
    String login = who == Who.PORTAL ? "admin" : who.name().toLowerCase(java.util.Locale.ROOT);
    if (who != Who.GUEST) {
      browser.enter(login);
      browser.get("console/second-factor");
    }
    return browser;
  }

  /** The identity of an object named in the table. */
  String id(String object) {
    if (object.equals(PERSON)) {
      return newcomer();
    }
    if (papers.containsKey(object)) {
      return papers.get(object).id().toString();
    }
    if (pictures.containsKey(object)) {
      return pictures.get(object).id().toString();
    }
    if (object.equals("place")) {
      return place.id().toString();
    }
    if (object.equals("agency")) {
      return agency();
    }
    if (object.equals("closed-agency")) {
      return archive.toString();
    }
    return objects.containsKey(object)
        ? objects.get(object).id().toString()
        : "00000000-0000-4000-8000-000000000000";
  }

  private String newcomer() {
    List<Duty> duties = List.of(new Duty.At(Role.OFFICER, own));
    InvitePerson command = new InvitePerson("Дана", Language.KK, duties);
    return console.people.inviting.invite(command, chief).account().id().toString();
  }

  @Override
  public void close() {
    provider.close();
    console.close();
  }
}
