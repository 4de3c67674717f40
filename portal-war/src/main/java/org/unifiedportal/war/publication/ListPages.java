package org.unifiedportal.war.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.PublishingDocuments;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;

/**
 * The lists of an agency: {@code agency/kind-path} and {@code agency/kind-path/year}, newest first,
 * page by page.
 */
public final class ListPages implements PageMaker {
  private static final int ON_A_PAGE = 20;
  private static final String AFTER = "after";

  private final Stores stores;

  /** Reads from these stores. */
  public ListPages(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Set<String> parameters() {
    return Set.of(AFTER);
  }

  @Override
  public Optional<Answer> answer(PageRequest request) {
    List<String> way = request.segments();
    if (way.size() < 2 || way.size() > 3) {
      return Optional.empty();
    }
    return PublicationKind.atPath(way.get(1))
        .flatMap(kind -> stores.agency(way.get(0)).map(a -> new Wanted(a, kind)))
        .flatMap(wanted -> wanted.inYear(way.size() == 3 ? way.get(2) : ""))
        .flatMap(wanted -> wanted.from(request.parameter(AFTER)))
        .flatMap(wanted -> page(request, wanted));
  }

  /** What list is asked for. */
  private record Wanted(Agency agency, PublicationKind kind, String year, LiveFilter filter) {
    Wanted(Agency agency, PublicationKind kind) {
      this(agency, kind, "", filterOf(agency, kind));
    }

    private static LiveFilter filterOf(Agency agency, PublicationKind kind) {
      return LiveFilter.ALL.withAgencies(Set.of(agency.id())).withKinds(Set.of(kind));
    }

    Optional<Wanted> inYear(String segment) {
      if (segment.isEmpty()) {
        return Optional.of(this);
      }
      return segment.matches("[12]\\d{3}")
          ? Optional.of(
              new Wanted(agency, kind, segment, filter.withYear(Integer.parseInt(segment))))
          : Optional.empty();
    }

    Optional<Wanted> from(Optional<String> token) {
      return token.isEmpty()
          ? Optional.of(this)
          : PlaceToken.read(token.get())
              .map(place -> new Wanted(agency, kind, year, filter.withAfter(place)));
    }

    String path() {
      return agency.slug() + "/" + kind.path();
    }

    LiveFilter whole() {
      return filterOf(agency, kind);
    }
  }

  private Optional<Answer> page(PageRequest request, Wanted wanted) {
    List<ListedPublication> found = stores.publications().list(wanted.filter(), ON_A_PAGE + 1);
    boolean unknownYear = found.isEmpty() && !wanted.year().isEmpty();
    return unknownYear
        ? Optional.empty()
        : Optional.of(Answer.Shown.of("list", model(request, wanted, found)));
  }

  private ListPage model(PageRequest request, Wanted wanted, List<ListedPublication> found) {
    Reader reader = stores.site().reader(request);
    String name = reader.say("kinds." + wanted.kind().key());
    String title = wanted.year().isEmpty() ? name : reader.say("list.of-year", name, wanted.year());
    return new ListPage(
        frame(request, wanted, title),
        title,
        reader.count("list.count", stores.publications().count(wanted.filter())),
        reader.say("empty." + wanted.kind().key()),
        years(wanted, reader),
        found.stream().limit(ON_A_PAGE).map(each -> Card.of(each, reader)).toList(),
        next(request, found, reader),
        wanted.kind() == PublicationKind.DOCUMENT
            ? reader.to(wanted.agency().slug() + "/" + PublishingDocuments.SEGMENT)
            : "");
  }

  private Frame frame(PageRequest request, Wanted wanted, String title) {
    Reader reader = stores.site().reader(request);
    Frame.Head head =
        Frame.Head.of(request.path(), title)
            .describedAs(reader.shown(wanted.agency().name()).words() + ": " + title)
            .withFeeds(Feeds.of(wanted.agency(), wanted.kind(), reader));
    return stores.framing().inside(request, wanted.agency(), head, steps(wanted, reader));
  }

  private static List<Frame.Crumb> steps(Wanted wanted, Reader reader) {
    return wanted.year().isEmpty()
        ? List.of()
        : List.of(new Frame.Crumb(wanted.path(), reader.say("kinds." + wanted.kind().key())));
  }

  private List<ListPage.Year> years(Wanted wanted, Reader reader) {
    List<ListPage.Year> links = new ArrayList<>();
    boolean allHere = wanted.year().isEmpty();
    links.add(new ListPage.Year(reader.say("list.all-years"), reader.to(wanted.path()), allHere));
    for (int year : new Years(stores).of(wanted.whole())) {
      String said = Integer.toString(year);
      String link = reader.to(wanted.path() + "/" + said);
      links.add(new ListPage.Year(said, link, said.equals(wanted.year())));
    }
    return links.size() > 2 ? links : List.of();
  }

  private static String next(PageRequest request, List<ListedPublication> found, Reader reader) {
    return found.size() > ON_A_PAGE
        ? reader.to(request.path()) + "?" + AFTER + "=" + PlaceToken.of(found.get(ON_A_PAGE - 1))
        : "";
  }
}
