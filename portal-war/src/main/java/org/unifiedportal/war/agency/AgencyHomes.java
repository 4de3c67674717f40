package org.unifiedportal.war.agency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.place.Place;
import org.unifiedportal.core.place.Serving;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.document.NewestDocuments;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.publication.Card;
import org.unifiedportal.war.publication.DayFeed;
import org.unifiedportal.war.publication.Feeds;
import org.unifiedportal.war.publication.OpenPromises;

/** Makes the home page of each agency. */
public final class AgencyHomes implements PageMaker {
  private static final int LOOKED_AT = 30;
  private static final int FEW = 3;
  private static final int MOST_PLACES = 20;
  private static final String VALID_UNTIL = "validUntil";

  private final Stores stores;

  /** Reads from these stores. */
  public AgencyHomes(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Optional<Answer> answer(PageRequest request) {
    return request.segments().size() == 1
        ? stores.agency(request.path()).map(it -> Answer.Shown.of("agency", home(request, it)))
        : Optional.empty();
  }

  private AgencyHome home(PageRequest request, Agency agency) {
    Reader reader = stores.site().reader(request);
    LiveFilter own = LiveFilter.ALL.withAgencies(Set.of(agency.id()));
    DocumentFilter ownFiles = DocumentFilter.ALL.withAgencies(Set.of(agency.id()));
    List<ListedPublication> newest =
        stores.publications().list(own.withKinds(DayFeed.kinds()), LOOKED_AT);
    Function<ListedPublication, Card> card = it -> Card.of(it, reader);
    OpenPromises problems = OpenPromises.of(stores.publications(), own, FEW, card);
    return new AgencyHome(
        stores.framing().agency(request, agency, head(agency, newest, reader)),
        reader.html(agency.name()),
        reader.html(agency.profile().about()),
        important(own, reader),
        problems,
        DayFeed.of(newest, problems.cards(), reader, card),
        new NewestDocuments(stores, reader, card, owner -> "").of(own, ownFiles, FEW),
        cards(own, PublicationKind.SERVICE, reader),
        PressDesk.of(stores.publications(), own, reader),
        area(served(agency), reader));
  }

  /** Whoever turns to an agency, it or one that it goes on for is named. */
  private List<Place> served(Agency agency) {
    return new Serving(stores.places().register(), stores.agencies()).by(agency);
  }

  private static String area(List<Place> served, Reader reader) {
    String named =
        few(served).stream()
            .map(place -> reader.html(place.name()))
            .collect(Collectors.joining(", "));
    int more = served.size() - few(served).size();
    return more == 0 ? named : named + " " + reader.say("contact.area.more", more);
  }

  /** The page stays light; the API tells them all. */
  private static List<Place> few(List<Place> served) {
    return served.subList(0, Math.min(served.size(), MOST_PLACES));
  }

  private Frame.Head head(Agency agency, List<ListedPublication> newest, Reader reader) {
    Frame.Head head =
        Frame.Head.of(agency.slug().value(), reader.shown(agency.name()).words())
            .describedAs(reader.shown(agency.profile().about()).words())
            .withFeeds(Feeds.of(agency, reader))
            .withData(
                OrganizationData.of(
                    agency, few(served(agency)), stores.site().base(), reader.language()));
    return newest.isEmpty() ? head : head.updated(reader.days().day(newest.getFirst().updatedAt()));
  }

  private List<Card> important(LiveFilter own, Reader reader) {
    return stores.publications().list(own.withKinds(limited()), LOOKED_AT).stream()
        .filter(each -> isValid(each, reader))
        .limit(FEW)
        .map(each -> Card.of(each, reader))
        .toList();
  }

  private static Set<PublicationKind> limited() {
    return Stream.of(PublicationKind.values())
        .filter(kind -> kind.fields().stream().anyMatch(f -> f.key().equals(VALID_UNTIL)))
        .collect(Collectors.toSet());
  }

  private static boolean isValid(ListedPublication publication, Reader reader) {
    return publication
        .fields()
        .day(VALID_UNTIL)
        .filter(day -> !day.isBefore(reader.days().today()))
        .isPresent();
  }

  private List<Card> cards(LiveFilter own, PublicationKind kind, Reader reader) {
    return stores.publications().list(own.withKinds(Set.of(kind)), FEW).stream()
        .map(each -> Card.of(each, reader))
        .toList();
  }
}
