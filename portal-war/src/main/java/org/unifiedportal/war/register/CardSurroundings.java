package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.CardReadiness;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentEdition;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentKind;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.document.LaterActs;
import org.unifiedportal.core.document.OfferStore;
import org.unifiedportal.core.document.Relation;
import org.unifiedportal.core.publication.WorkStore;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.Flaw;
import org.unifiedportal.core.vault.KeptFile;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.core.vault.Verdict;
import org.unifiedportal.war.console.Visitor;
import org.unifiedportal.war.document.FileLinks;
import org.unifiedportal.war.document.GapNames;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.publication.Mention;

/** Tells what is known beside the card: gaps, files, editions, and where it is pointed to. */
@Dependent
public class CardSurroundings {
  private static final int MOST_PLACES = 50;

  private final OwnDocuments own;
  private final DocumentStore documents;
  private final FileStore files;
  private final WorkStore work;
  private final CardTwins twins;
  private final OfferStore offers;

  /** Reads from these stores. */
  @Inject
  public CardSurroundings(
      OwnDocuments own,
      DocumentStore documents,
      FileStore files,
      WorkStore work,
      CardTwins twins,
      OfferStore offers) {
    this.own = own;
    this.documents = documents;
    this.files = files;
    this.work = work;
    this.twins = twins;
    this.offers = offers;
  }

  /**
   * Around the card as its fields stand: what they hold and the card doesn't yet is only to be
   * saved.
   */
  CardScreen.About of(Document document, Visitor.Signed visitor, CardSheet sheet) {
    Reader reader = visitor.reader();
    DocumentEdition latest = own.latest(document);
    boolean isGone = document.standing() instanceof DocumentStanding.Withdrawn;
    List<Issue> missing = isGone ? List.of() : CardReadiness.missing(inForm(document, sheet));
    List<Issue> advice = isGone ? List.of() : advice(document.card(), inForm(document, sheet));
    return new CardScreen.About(
        GapNames.of(open(missing, sheet), reader),
        GapNames.of(open(advice, sheet), reader),
        GapNames.of(filled(missing, advice, sheet), reader),
        latest.files().stream().map(file -> file(document, file, reader)).toList(),
        editions(document, reader),
        linked(document, visitor),
        document.isLive() ? "" : reading(latest, reader),
        twins.of(document, latest.files(), visitor),
        isGone ? List.of() : later(document, reader),
        offered(document, visitor));
  }

  /** A card that isn't saved yet may be of a kind that needs more than the one that is kept. */
  private static Card inForm(Document document, CardSheet sheet) {
    Card card = document.card();
    return card.of(DocumentKind.find(sheet.text("kind")).orElse(card.kind()));
  }

  private static List<Issue> advice(Card kept, Card inForm) {
    return Stream.concat(CardReadiness.advice(kept).stream(), CardReadiness.advice(inForm).stream())
        .distinct()
        .toList();
  }

  private List<String> later(Document document, Reader reader) {
    return new LaterActs(documents)
        .of(document.card()).stream()
            .map(doubt ->
                reader.say(
                    doubt.key(),
                    reader.shown((LocalText) doubt.arguments().getFirst()).words(),
                    reader.days().fullDate((LocalDate) doubt.arguments().getLast())))
            .toList();
  }

  private String offered(Document document, Visitor.Signed visitor) {
    return OwnDocuments.mayChange(document, visitor.account())
            && offers.find(document.id()).isPresent()
        ? visitor.reader().to(CardPapers.path(document) + "/offered")
        : "";
  }

  private static List<Issue> open(List<Issue> gaps, CardSheet sheet) {
    return gaps.stream().filter(gap -> !isFilled(gap, sheet)).toList();
  }

  private static List<Issue> filled(List<Issue> missing, List<Issue> advice, CardSheet sheet) {
    return Stream.concat(missing.stream(), advice.stream())
        .filter(gap -> isFilled(gap, sheet))
        .toList();
  }

  private static boolean isFilled(Issue gap, CardSheet sheet) {
    return sheet.holds(gap.pointer().substring(1).replace('/', '.'));
  }

  /** What is expected of the person whose card fills in itself, or can't. */
  private String reading(DocumentEdition latest, Reader reader) {
    List<Reading> all = latest.files().stream().map(file -> kept(file).facts().reading()).toList();
    if (all.contains(Reading.WAITING)) {
      return reader.say("card.reading");
    }
    return all.stream().allMatch(CardSurroundings::isBare) ? reader.say("card.bare") : "";
  }

  private static boolean isBare(Reading reading) {
    return reading == Reading.NO_TEXT || reading == Reading.PASSWORD || reading == Reading.DAMAGED;
  }

  private KeptFile kept(DocumentFile file) {
    return files.find(file.hash()).orElseThrow();
  }

  private CardScreen.File file(Document document, DocumentFile file, Reader reader) {
    KeptFile kept = kept(file);
    Reading reading = kept.facts().reading();
    boolean isPublic = document.isLive() && kept.isClean();
    String verdict = reader.say("verdict." + kept.verdict().key());
    String read =
        kept.verdict() == Verdict.CLEAN
            ? " · " + reader.say("reading." + kept.facts().toldReading())
            : "";
    return new CardScreen.File(
        file.language().ownName(),
        file.name(),
        FileLinks.words(kept.facts(), reader),
        verdict + read,
        isBare(reading)
            ? reader.say("card.wanting." + kept.facts().toldReading())
            : left(kept.facts().flaws(), reader),
        file.hash().value(),
        isPublic
            ? "/d/" + document.id() + "/" + file.language().tag() + "/" + file.format().key()
            : "");
  }

  /** What the page doesn't show and a download does. */
  private static String left(Set<Flaw> flaws, Reader reader) {
    return flaws.stream()
        .filter(Flaw::isForItsOffice)
        .sorted()
        .map(flaw -> reader.say("advice.flaw." + flaw.key()))
        .collect(Collectors.joining(" "));
  }

  private List<CardScreen.Edition> editions(Document document, Reader reader) {
    List<CardScreen.Edition> editions = new ArrayList<>();
    for (DocumentEdition edition : documents.editions(document.id()).reversed()) {
      edition
          .release()
          .ifPresent(release ->
              editions.add(
                  new CardScreen.Edition(
                      reader.say("document.version", edition.number())
                          + " · "
                          + reader.days().moment(release.at())
                          + " · "
                          + edition.made().author(),
                      release.note().map(note -> reader.shown(note).words()).orElse(""),
                      document.isLive() ? "/d/" + document.id() + "/v/" + edition.number() : "")));
    }
    return editions;
  }

  /** Publications that point here, other documents that do, and the page that gives the text. */
  private List<Mention> linked(Document document, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    List<Mention> places = new ArrayList<>();
    Set<AgencyId> mine = visitor.account().agencies(Scope.READ);
    Set<String> targets =
        document
            .live()
            .map(live -> Set.of("d/" + document.id(), live.path().value()))
            .orElse(Set.of("d/" + document.id()));
    work.mentioning(targets, mine, MOST_PLACES)
        .forEach(line -> places.add(Mention.of(line, visitor.account(), visitor.reader())));
    documents
        .linksTo(document.id())
        .forEach(link ->
            documents
                .find(link.to())
                .ifPresent(other -> places.add(document(other, words(link.relation()), visitor))));
    document
        .card()
        .page()
        .ifPresent(page ->
            places.add(
                new Mention(
                    reader.say("card.page"),
                    page.toString(),
                    "",
                    reader.to("console/publications/" + page))));
    return places;
  }

  private static String words(Relation done) {
    return switch (done) {
      case AMENDS -> "document.amended-by";
      case REPEALS -> "document.repealed-by";
    };
  }

  private static Mention document(Document other, String relation, Visitor.Signed visitor) {
    Reader reader = visitor.reader();
    LocalText.Shown title = reader.shown(other.card().title());
    boolean isMine = Access.isAllowed(visitor.account(), Scope.READ, other.agency());
    String address =
        isMine ? "console/documents/" + other.id() : other.live().orElseThrow().path().value();
    return new Mention(
        reader.say(relation), title.words(), reader.lang(title.language()), reader.to(address));
  }
}
