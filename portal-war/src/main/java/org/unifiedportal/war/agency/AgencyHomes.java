package org.unifiedportal.war.agency;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.document.DocumentCards;
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
    List<ListedPublication> newest =
        stores.publications().list(own.withKinds(DayFeed.kinds()), LOOKED_AT);
    return new AgencyHome(
        stores.framing().agency(request, agency, head(agency, newest, reader)),
        reader.html(agency.name()),
        reader.html(agency.profile().about()),
        important(own, reader),
        OpenPromises.of(stores.publications(), own, FEW, it -> Card.of(it, reader)),
        DayFeed.of(newest, reader, it -> Card.of(it, reader)),
        newestDocuments(agency, own, reader),
        cards(own, PublicationKind.SERVICE, reader),
        PressDesk.of(stores.publications(), own, reader));
  }

  private Frame.Head head(Agency agency, List<ListedPublication> newest, Reader reader) {
    Frame.Head head =
        Frame.Head.of(agency.slug().value(), reader.shown(agency.name()).words())
            .describedAs(reader.shown(agency.profile().about()).words())
            .withFeeds(Feeds.of(agency, reader))
            .withData(OrganizationData.of(agency, stores.site().base(), reader.language()));
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

  /** The newest of both: acts as text, and papers as files (ADR 0701). */
  private List<Card> newestDocuments(Agency agency, LiveFilter own, Reader reader) {
    DocumentCards files = new DocumentCards(stores.papers(), reader);
    DocumentFilter ownFiles = DocumentFilter.ALL.withAgencies(Set.of(agency.id()));
    Stream<Dated> papers =
        stores.papers().documents().list(ownFiles, FEW).stream()
            .map(it -> new Dated(it.live().orElseThrow().publishedAt(), files.of(it)));
    Stream<Dated> acts =
        stores.publications().list(own.withKinds(Set.of(PublicationKind.DOCUMENT)), FEW).stream()
            .map(it -> new Dated(it.publishedAt(), Card.of(it, reader)));
    return Stream.concat(papers, acts)
        .sorted(Comparator.comparing(Dated::publishedAt).reversed())
        .limit(FEW)
        .map(Dated::card)
        .toList();
  }

  private record Dated(Instant publishedAt, Card card) {}

  private List<Card> cards(LiveFilter own, PublicationKind kind, Reader reader) {
    return stores.publications().list(own.withKinds(Set.of(kind)), FEW).stream()
        .map(each -> Card.of(each, reader))
        .toList();
  }
}
