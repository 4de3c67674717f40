package org.unifiedportal.war.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.vault.Verdict;
import org.unifiedportal.war.page.Answer;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageMaker;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;

/**
 * Files as pages, so that nobody must download one to read it. What was read out of the file by the
 * reading process is shown; no file is opened here.
 */
public final class TwinPages implements PageMaker {
  private final Stores stores;
  private final Downloads downloads;
  private final DocumentPages documents;

  /** Reads from these stores. */
  public TwinPages(Stores stores) {
    this.stores = stores;
    this.downloads = new Downloads(stores.papers().documents(), stores.papers().files());
    this.documents = new DocumentPages(stores);
  }

  @Override
  public Set<String> parameters() {
    return TwinDemand.NAMES;
  }

  @Override
  public Optional<Answer> answer(PageRequest request) {
    return TwinAddress.read(request.path())
        .flatMap(wanted ->
            switch (downloads.find(wanted)) {
              case Downloads.Found.Nothing nothing -> Optional.empty();
              case Downloads.Found.Gone gone -> Optional.of(gone(request, gone.document()));
              case Downloads.Found.Held held -> held(request, held);
              case Downloads.Found.Ready ready -> ready(request, ready);
            });
  }

  private Answer gone(PageRequest request, Document document) {
    DocumentStanding.Withdrawn gone = (DocumentStanding.Withdrawn) document.standing();
    return documents.gone(request, gone, agency(document));
  }

  private Optional<Answer> held(PageRequest request, Downloads.Found.Held held) {
    Reader reader = stores.site().reader(request);
    boolean pending = held.kept().verdict() == Verdict.PENDING;
    String why = reader.say(pending ? "document.pending" : "document.harmful");
    TwinShowing showing = new TwinShowing(stores, reader, held.document());
    Frame frame = frame(request, held.document(), Optional.empty());
    return Optional.of(Answer.Shown.of("twin", showing.without(frame, List.of(), why)));
  }

  private Optional<Answer> ready(PageRequest request, Downloads.Found.Ready ready) {
    Reader reader = stores.site().reader(request);
    boolean newest = TwinAddress.read(request.path()).flatMap(Downloads.Wanted::edition).isEmpty();
    Optional<String> indexed =
        newest
            ? Optional.of(TwinAddress.newest(ready.document().id(), ready.file()))
            : Optional.empty();
    TwinShowing showing = new TwinShowing(stores, reader, ready.document());
    return TwinDemand.read(request)
        .flatMap(demand -> showing.page(frame(request, ready.document(), indexed), ready, demand))
        .map(page -> Answer.Shown.of("twin", page));
  }

  /**
   * Only the newest is for search engines, under the one address that names its language and
   * format: an old edition must not be found before it, nor one file three times.
   */
  private Frame frame(PageRequest request, Document document, Optional<String> indexed) {
    Reader reader = stores.site().reader(request);
    String title = document.card().title().shown(reader.language()).words();
    Frame.Head head =
        Frame.Head.of(indexed.orElse(request.path()), title)
            .describedAs(reader.say("twin.about", title));
    return stores
        .framing()
        .inside(
            request,
            agency(document),
            indexed.isPresent() ? head : head.unindexed(),
            DocumentPages.steps(agency(document), reader));
  }

  private Agency agency(Document document) {
    return stores.agencies().find(document.agency()).orElseThrow();
  }
}
