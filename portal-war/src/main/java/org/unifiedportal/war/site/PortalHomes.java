package org.unifiedportal.war.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.war.agency.AgencyGroups;
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

/** Makes the home page of the portal. */
public final class PortalHomes implements PageMaker {
  private static final int LOOKED_AT = 30;
  private static final int FEW = 3;

  private final Stores stores;

  /** Reads from these stores. */
  public PortalHomes(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Optional<Answer> answer(PageRequest request) {
    return request.path().isEmpty()
        ? Optional.of(Answer.Shown.of("home", home(request)))
        : Optional.empty();
  }

  private PortalHome home(PageRequest request) {
    Reader reader = stores.site().reader(request);
    Function<AgencyId, String> names = names(reader);
    Function<ListedPublication, Card> card = it -> Card.of(it, reader, names.apply(it.agency()));
    List<ListedPublication> newest =
        stores.publications().list(LiveFilter.ALL.withKinds(DayFeed.kinds()), LOOKED_AT);
    OpenPromises problems = OpenPromises.of(stores.publications(), LiveFilter.ALL, FEW, card);
    return new PortalHome(
        stores.framing().portal(request, head(newest, reader)),
        AgencyGroups.of(stores.agencies(), reader),
        problems,
        DayFeed.of(newest, problems.cards(), reader, card),
        new NewestDocuments(stores, reader, card, names)
            .of(LiveFilter.ALL, DocumentFilter.ALL, FEW));
  }

  private static Frame.Head head(List<ListedPublication> newest, Reader reader) {
    Frame.Head head =
        Frame.Head.of("", reader.say("portal.name"))
            .describedAs(reader.say("portal.about"))
            .withFeeds(Feeds.ofPortal(reader));
    return newest.isEmpty() ? head : head.updated(reader.days().day(newest.getFirst().updatedAt()));
  }

  /** On the portal's page every card names its agency. */
  private Function<AgencyId, String> names(Reader reader) {
    Map<AgencyId, String> names =
        stores.agencies().all().stream()
            .collect(
                Collectors.toMap(Agency::id, agency -> reader.shown(agency.shortName()).words()));
    return agency -> names.getOrDefault(agency, "");
  }
}
