package org.unifiedportal.war.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Delegation;
import org.unifiedportal.core.agency.DelegationStore;
import org.unifiedportal.core.agency.Ground;
import org.unifiedportal.core.agency.Matter;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.publication.Edition;
import org.unifiedportal.core.publication.OfficeLine;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.publication.PublicationStore;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.publication.WorkLine;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.publication.Headlines;

/** Publications as far as a person may see and change them; what others wrote is not found. */
@Dependent
public class OwnPublications {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final PublicationStore publications;
  private final AgencyStore agencies;
  private final DelegationStore delegations;
  private final PortalTime time;

  /** Reads from these stores. */
  @Inject
  public OwnPublications(
      PublicationStore publications,
      AgencyStore agencies,
      DelegationStore delegations,
      PortalTime time) {
    this.publications = publications;
    this.agencies = agencies;
    this.delegations = delegations;
    this.time = time;
  }

  /**
   * A publication of one of the person's agencies, or one that the person's office runs for
   * another; anything else is not found.
   */
  public Publication get(String id, Account account) {
    return find(id, account)
        .orElseThrow(() -> new Refused(new Refusal.NotFound("publication", id)));
  }

  /**
   * The same when the person may take it down; of what a closed agency left behind and citizens
   * read, also whoever administers the portal.
   */
  Publication getToTakeDown(String id, Account account) {
    return parsed(id)
        .flatMap(uuid -> publications.find(new PublicationId(uuid)))
        .filter(found ->
            found.readAt().isPresent()
                && Access.answersForArchive(account, found.agency(), agencies))
        .orElseGet(() -> {
          Publication own = get(id, account);
          refuseWithout(Scope.PUBLISH, own, account);
          return own;
        });
  }

  Optional<Publication> find(String id, Account account) {
    return parsed(id)
        .flatMap(uuid -> publications.find(new PublicationId(uuid)))
        .filter(found -> may(Scope.READ, found, account));
  }

  /**
   * An office that runs a part of the site puts nothing back that its agency may have taken down.
   */
  boolean mayReturn(Publication publication, Account account) {
    return Access.isAllowed(account, Scope.PUBLISH, publication.agency());
  }

  void refuseReturning(Publication publication, Account account) {
    if (!mayReturn(publication, account)) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-right"));
    }
  }

  /** The languages citizens read a publication in, Kazakh first; never empty. */
  SortedSet<Language> languages(Publication publication) {
    SortedSet<Language> languages = new TreeSet<>();
    read(publication).ifPresent(edition -> languages.addAll(edition.content().languages()));
    if (languages.isEmpty()) {
      languages.add(Language.KK);
    }
    return languages;
  }

  /** As citizens read it, in this language if they can; empty where they don't. */
  String title(Publication publication, Language language) {
    return read(publication)
        .map(edition -> edition.content().texts())
        .map(texts -> texts.get(Headlines.shown(texts, language)).title())
        .orElse("");
  }

  private Optional<Edition> read(Publication publication) {
    return switch (publication.standing()) {
      case Standing.Unpublished unpublished -> Optional.empty();
      case Standing.Live live -> publications.findEdition(publication.id(), live.edition());
      case Standing.Withdrawn gone -> publications.findEdition(publication.id(), gone.edition());
    };
  }

  /**
   * In which ways the person takes it down: what is archive already, or was left by a closed
   * agency, is to be read no more.
   */
  List<Outcome> outcomes(Publication publication) {
    boolean mayStay = publication.isLive() && isAtWork(publication.agency());
    return Stream.of(Outcome.values()).filter(one -> mayStay || !one.isReadable()).toList();
  }

  private boolean isAtWork(AgencyId agency) {
    return agencies.find(agency).filter(Agency::isOpen).isPresent();
  }

  /** Whether the person may do this to the publication. */
  public boolean may(Scope scope, Publication publication, Account account) {
    return Access.isAllowed(account, scope, matter(publication), open(account));
  }

  /** Why the person may publish it, as it is now. */
  Ground ground(Publication publication, Account account) {
    return Access.ground(account, Scope.PUBLISH, matter(publication), open(account));
  }

  /** Those of them that the person may see, asked at once. */
  public Stream<WorkLine> readable(List<OfficeLine> lines, Account account) {
    List<Delegation> open = lines.isEmpty() ? List.of() : open(account);
    return lines.stream()
        .filter(
            one -> Access.isAllowed(account, Scope.READ, matter(one.line(), one.office()), open))
        .map(OfficeLine::line);
  }

  private static Matter matter(WorkLine line, AgencyId office) {
    return new Matter(line.agency(), line.publication().kind().key(), office);
  }

  private Matter matter(Publication publication) {
    AgencyId office = publications.findOffice(publication.id()).orElseGet(publication::agency);
    return new Matter(publication.agency(), publication.kind().key(), office);
  }

  /** Refuses what the person may not do to the publication. */
  public void refuseWithout(Scope scope, Publication publication, Account account) {
    if (!may(scope, publication, account)) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-right"));
    }
  }

  /** What others let the person's agencies run today. */
  List<Delegation> open(Account account) {
    return delegations.openTo(account.agencies(), time.today());
  }

  /**
   * Who would run a new publication that the person begins for an agency: the agency itself, or an
   * office of the person's; empty when the person may not.
   */
  Optional<AgencyId> runner(AgencyId agency, PublicationKind kind, Account account) {
    return runner(agency, kind, account, open(account));
  }

  private static Optional<AgencyId> runner(
      AgencyId agency, PublicationKind kind, Account account, List<Delegation> open) {
    Matter own = Matter.own(agency, kind.key());
    if (Access.isAllowed(account, Scope.WRITE, own, List.of())) {
      return Optional.of(agency);
    }
    return open.stream()
        .filter(one -> one.giver().equals(agency))
        .filter(one ->
            Access.isAllowed(
                account, Scope.WRITE, new Matter(agency, kind.key(), one.office()), List.of(one)))
        .map(Delegation::office)
        .findFirst();
  }

  /** The agencies the person may begin such a publication for, the person's own first. */
  List<AgencyId> writable(PublicationKind kind, Account account) {
    return writable(kind, account, open(account));
  }

  private static List<AgencyId> writable(
      PublicationKind kind, Account account, List<Delegation> open) {
    Stream<AgencyId> own =
        account.agencies(Scope.WRITE).stream().sorted(Comparator.comparing(AgencyId::toString));
    Stream<AgencyId> others = open.stream().map(Delegation::giver);
    return Stream.concat(own, others)
        .distinct()
        .filter(agency -> runner(agency, kind, account, open).isPresent())
        .toList();
  }

  /** Whether the person begins publications for any agency. */
  boolean writes(Account account) {
    List<Delegation> open = open(account);
    return Arrays.stream(PublicationKind.values())
        .anyMatch(kind -> !writable(kind, account, open).isEmpty());
  }

  static Optional<UUID> parsed(String id) {
    return ID.matcher(id).matches() ? Optional.of(UUID.fromString(id)) : Optional.empty();
  }
}
