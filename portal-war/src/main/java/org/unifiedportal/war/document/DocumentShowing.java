package org.unifiedportal.war.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentEdition;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentLink;
import org.unifiedportal.core.document.Downloads;
import org.unifiedportal.core.document.Relation;
import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.Standing;
import org.unifiedportal.core.vault.KeptFile;
import org.unifiedportal.core.vault.Reading;
import org.unifiedportal.core.vault.Verdict;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.page.TimeHtml;

/** Puts the page of one document together for one reader. */
record DocumentShowing(Stores stores, Reader reader, Document document) {

  /** The page; the editions are the released ones, oldest first. */
  DocumentPage page(Frame frame, List<DocumentEdition> editions) {
    List<DocumentFile> files = available();
    List<DocumentFile> shown = files.isEmpty() ? editions.getLast().files() : files;
    List<DocumentLink> done = stores.papers().documents().linksTo(document.id());
    return new DocumentPage(
        frame,
        reader.say("paper." + document.card().kind().key()),
        headings().of(document, done),
        notices(editions.getLast(), shown),
        links().of(files.stream(), file -> DocumentAddresses.newestPath(document.id(), file)),
        Passport.of(document, shown, DocumentLives.in(stores).state(document, done), reader),
        editions.size() > 1 ? versions(editions) : List.of(),
        relations(done),
        textLink());
  }

  private Headings headings() {
    return new Headings(stores, reader);
  }

  private FileLinks links() {
    return new FileLinks(stores.papers(), reader);
  }

  /** While a file waits for its verdict, the one before is offered. */
  private List<DocumentFile> available() {
    return stores.papers().available(document).stream().map(Downloads.Found.Ready::file).toList();
  }

  private KeptFile kept(DocumentFile file) {
    return links().kept(file);
  }

  private List<String> notices(DocumentEdition newest, List<DocumentFile> shown) {
    List<String> notices = new ArrayList<>();
    List<KeptFile> files = newest.files().stream().map(this::kept).toList();
    if (files.stream().anyMatch(file -> file.verdict() == Verdict.PENDING)) {
      notices.add(reader.say("document.pending"));
    }
    if (files.stream().anyMatch(file -> file.verdict() == Verdict.INFECTED)) {
      notices.add(reader.say("document.harmful"));
    }
    if (shown.stream().allMatch(file -> kept(file).facts().reading() == Reading.NO_TEXT)) {
      boolean isPaper = shown.stream().anyMatch(file -> kept(file).facts().isPaper());
      notices.add(reader.say(isPaper ? "document.no-text" : "document.nothing-seen"));
    }
    return notices;
  }

  private List<DocumentPage.Version> versions(List<DocumentEdition> editions) {
    return editions.reversed().stream().map(this::version).toList();
  }

  private DocumentPage.Version version(DocumentEdition edition) {
    DocumentEdition.Release release = edition.release().orElseThrow();
    return new DocumentPage.Version(
        reader.say("document.version", edition.number()),
        TimeHtml.day(reader.days(), release.at()),
        release.note().map(reader::html).orElse(""),
        links()
            .of(
                edition,
                file -> DocumentAddresses.editionPath(document.id(), edition.number(), file)));
  }

  private List<DocumentPage.Related> relations(List<DocumentLink> done) {
    List<DocumentPage.Related> relations = new ArrayList<>();
    List<DocumentLink> own = document.card().legal().links();
    add(relations, reader.say("document.amends"), own, Relation.AMENDS);
    add(relations, reader.say("document.repeals"), own, Relation.REPEALS);
    add(relations, reader.say("document.amended-by"), done, Relation.AMENDS);
    add(relations, reader.say("document.repealed-by"), done, Relation.REPEALS);
    return relations;
  }

  private void add(
      List<DocumentPage.Related> relations,
      String name,
      List<DocumentLink> links,
      Relation relation) {
    List<DocumentPage.Other> others =
        links.stream()
            .filter(link -> link.relation() == relation)
            .map(link -> stores.papers().documents().find(link.to()))
            .flatMap(Optional::stream)
            .flatMap(other -> other.live().map(live -> headings().other(other, live)).stream())
            .toList();
    if (!others.isEmpty()) {
      relations.add(new DocumentPage.Related(name, others));
    }
  }

  private String textLink() {
    return document
        .card()
        .page()
        .map(PublicationId::new)
        .flatMap(stores.publications()::find)
        .flatMap(Publication::live)
        .map(Standing.Live::path)
        .map(path -> reader.to(path.value()))
        .orElse("");
  }
}
