package org.unifiedportal.war.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentEdition;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.PublishingDocuments;
import org.unifiedportal.core.document.Successors;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.site.Address;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.site.Target;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.ErrorPage;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.page.TimeHtml;
import org.unifiedportal.war.publication.Feeds;

/** Answers the addresses of documents: the page, or why there is none any more. */
public final class DocumentPages implements PageMaker {
  private final Stores stores;

  /** Reads from these stores. */
  public DocumentPages(Stores stores) {
    this.stores = stores;
  }

  @Override
  public Optional<Answer> answer(PageRequest request) {
    boolean possible =
        SitePath.isForm(request.path())
            && request.path().contains("/" + PublishingDocuments.SEGMENT + "/");
    return possible
        ? stores
            .paths()
            .find(new SitePath(request.path()))
            .flatMap(DocumentPages::document)
            .flatMap(id -> stores.papers().documents().find(id))
            .flatMap(document -> answer(request, document))
        : Optional.empty();
  }

  /** A document that moved answers with its new address, as everything that moves does. */
  private static Optional<DocumentId> document(Address address) {
    return switch (address) {
      case Address.Moved moved -> Optional.empty();
      case Address.Standing standing -> document(standing.target());
      case Address.Gone gone -> document(gone.target());
    };
  }

  private static Optional<DocumentId> document(Target target) {
    return switch (target.noun()) {
      case AGENCY, PUBLICATION -> Optional.empty();
      case DOCUMENT -> Optional.of(new DocumentId(target.id()));
    };
  }

  private Optional<Answer> answer(PageRequest request, Document document) {
    Agency agency = stores.agencies().find(document.agency()).orElseThrow();
    return switch (document.standing()) {
      case DocumentStanding.Unpublished never -> Optional.empty();
      case DocumentStanding.Live live ->
          Optional.of(Answer.Shown.of("document", page(request, document, agency)));
      case DocumentStanding.Withdrawn gone -> Optional.of(gone(request, gone, agency));
    };
  }

  private DocumentPage page(PageRequest request, Document document, Agency agency) {
    Reader reader = stores.site().reader(request);
    List<DocumentEdition> editions =
        stores.papers().documents().editions(document.id()).stream()
            .filter(edition -> edition.release().isPresent())
            .toList();
    Frame frame = frame(request, document, agency);
    return new DocumentShowing(stores, reader, document).page(frame, editions);
  }

  private Frame frame(PageRequest request, Document document, Agency agency) {
    Reader reader = stores.site().reader(request);
    DocumentStanding.Live live = document.live().orElseThrow();
    String title = document.card().title().shown(reader.language()).words();
    String data = new DocumentData(stores, reader.language()).of(document, agency);
    Frame.Head head =
        Frame.Head.of(request.path(), title)
            .describedAs(description(document, agency, reader))
            .withData(data)
            .withFeeds(Feeds.ofDocuments(agency, reader))
            .updated(reader.days().day(live.updatedAt()));
    return stores.framing().inside(request, agency, head, steps(agency, reader));
  }

  private static String description(Document document, Agency agency, Reader reader) {
    List<String> parts = new ArrayList<>();
    parts.add(reader.say("paper." + document.card().kind().key()));
    document.card().requisites().number().ifPresent(number -> parts.add("№ " + number));
    document.card().requisites().date().ifPresent(day -> parts.add(reader.days().fullDate(day)));
    parts.add(reader.shown(agency.name()).words());
    return String.join(", ", parts);
  }

  static List<Frame.Crumb> steps(Agency agency, Reader reader) {
    String list = agency.slug() + "/" + PublishingDocuments.SEGMENT;
    return List.of(new Frame.Crumb(list, reader.say("files.title")));
  }

  Answer gone(PageRequest request, DocumentStanding.Withdrawn gone, Agency agency) {
    Reader reader = stores.site().reader(request);
    String title = reader.say("error.410.title");
    Frame.Head head =
        Frame.Head.of(request.path(), title).unindexed().in(Set.of(reader.language()));
    Tombstone tombstone = gone.tombstone();
    boolean told = tombstone.cause() != Tombstone.Cause.NEVER_EXISTED;
    Optional<Document> next = new Successors(stores.papers().documents()).of(tombstone);
    String when = reader.say("error.410.when", TimeHtml.day(reader.days(), gone.withdrawnAt()));
    ErrorPage page =
        new ErrorPage(
            stores.framing().agency(request, agency, head),
            title,
            reader.say("tombstone." + tombstone.cause().key()),
            (told ? when + " " + reader.html(tombstone.reason()) : when)
                + next.map(document -> " " + leading(reader, document)).orElse(""));
    return new Answer.Shown(410, "error", page);
  }

  private static String leading(Reader reader, Document next) {
    String link =
        "<a rel=\"successor-version\" href=\"%s\">%s</a>"
            .formatted(
                reader.to(next.live().orElseThrow().path().value()),
                reader.html(next.card().title()));
    return reader.say("document.instead", link);
  }
}
