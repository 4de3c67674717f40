package org.unifiedportal.war.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.PublishingDocuments;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.publication.Feeds;
import org.unifiedportal.war.publication.ListPage;

/** The list of an agency's documents, {@code agency/files}, newest first, page by page. */
public final class DocumentListPages implements PageMaker {
  private static final int ON_A_PAGE = 20;
  private static final String AFTER = "after";

  private final Stores stores;

  /** Reads from these stores. */
  public DocumentListPages(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Set<String> parameters() {
    return Set.of(AFTER);
  }

  @Override
  public Optional<Answer> answer(PageRequest request) {
    List<String> way = request.segments();
    if (way.size() != 2 || !way.get(1).equals(PublishingDocuments.SEGMENT)) {
      return Optional.empty();
    }
    return stores.agency(way.getFirst()).flatMap(agency -> page(request, agency));
  }

  private Optional<Answer> page(PageRequest request, Agency agency) {
    Optional<String> token = request.parameter(AFTER);
    Optional<DocumentFilter.Place> place = token.flatMap(DocumentPlace::read);
    return token.isPresent() && place.isEmpty()
        ? Optional.empty()
        : Optional.of(Answer.Shown.of("files", whole(agency, page(request, agency, place))));
  }

  private static FilesPage whole(Agency agency, ListPage list) {
    String catalogue = "/catalogue/" + agency.slug();
    return new FilesPage(
        list,
        "/sets/" + agency.slug() + ".zip",
        SetsResource.tableForPeople(agency),
        List.of(catalogue + ".ttl", catalogue + ".jsonld"));
  }

  private ListPage page(PageRequest request, Agency agency, Optional<DocumentFilter.Place> place) {
    Reader reader = stores.site().reader(request);
    DocumentFilter own = DocumentFilter.ALL.withAgencies(Set.of(agency.id()));
    List<Document> found = stores.papers().documents().list(own.withAfter(place), ON_A_PAGE + 1);
    DocumentCards cards = new DocumentCards(stores, reader);
    String title = reader.say("files.title");
    Frame.Head head =
        Frame.Head.of(request.path(), title)
            .describedAs(reader.shown(agency.name()).words() + ": " + title)
            .withFeeds(Feeds.ofDocuments(agency, reader));
    return new ListPage(
        stores.framing().inside(request, agency, head, List.of()),
        title,
        reader.count("files.count", stores.papers().documents().count(own)),
        reader.say("files.empty"),
        List.of(),
        found.stream().limit(ON_A_PAGE).map(cards::of).toList(),
        found.size() > ON_A_PAGE ? next(request, found.get(ON_A_PAGE - 1), reader) : "",
        reader.to(agency.slug() + "/" + PublicationKind.DOCUMENT.path()));
  }

  private static String next(PageRequest request, Document last, Reader reader) {
    DocumentStanding.Live live = last.live().orElseThrow();
    DocumentFilter.Place place = new DocumentFilter.Place(live.publishedAt(), last.id());
    return reader.to(request.path()) + "?" + AFTER + "=" + DocumentPlace.write(place);
  }
}
