package org.unifiedportal.war.publication;

import java.util.Optional;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.site.Address;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.site.Target;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Stores;

/**
 * Answers the addresses of publications: the page, the way to where it moved, or why it is gone.
 */
public final class PublicationPages implements PageMaker {
  private final Stores stores;
  private final WritingPage writing;
  private final GonePages gone;

  /** Reads from these stores. */
  public PublicationPages(Stores stores) {
    this.stores = stores;
    this.writing = new WritingPage(stores);
    this.gone = new GonePages(stores);
  }

  @Override
  public Optional<Answer> answer(PageRequest request) {
    return SitePath.isForm(request.path())
        ? stores.paths().find(new SitePath(request.path())).flatMap(at -> at(request, at))
        : Optional.empty();
  }

  private Optional<Answer> at(PageRequest request, Address address) {
    return switch (address) {
      case Address.Moved moved -> Optional.of(new Answer.Moved(moved.to().value()));
      case Address.Standing standing -> target(request, standing.target());
      case Address.Gone buried -> target(request, buried.target());
    };
  }

  private Optional<Answer> target(PageRequest request, Target target) {
    return switch (target.noun()) {
      case AGENCY, DOCUMENT -> Optional.empty();
      case PUBLICATION ->
          stores
              .publications()
              .find(new PublicationId(target.id()))
              .flatMap(publication -> publication(request, publication));
    };
  }

  private Optional<Answer> publication(PageRequest request, Publication publication) {
    return switch (publication.standing()) {
      case Standing.Unpublished notYet -> Optional.empty();
      case Standing.Live live ->
          stores
              .publications()
              .findLive(publication.id())
              .map(shown -> page(request, Reading.of(shown)));
      case Standing.Withdrawn withdrawn -> Optional.of(withdrawn(request, publication, withdrawn));
    };
  }

  private Answer withdrawn(
      PageRequest request, Publication publication, Standing.Withdrawn withdrawn) {
    return Optional.of(withdrawn)
        .filter(Standing.Withdrawn::isReadable)
        .flatMap(s -> stores.publications().findEdition(publication.id(), s.edition()))
        .map(edition -> page(request, Reading.archived(publication, edition, withdrawn)))
        .orElseGet(() -> gone.answer(request, publication, withdrawn));
  }

  private Answer page(PageRequest request, Reading reading) {
    return Answer.Shown.of("publication", writing.page(request, reading));
  }
}
