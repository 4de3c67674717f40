package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.Card;
import org.unifiedportal.core.document.CardReadiness;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentEdition;
import org.unifiedportal.core.document.DocumentFile;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.document.FileAdvice;
import org.unifiedportal.core.document.LaterActs;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.core.vault.FileFacts;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.war.caller.AgencySlugs;
import org.unifiedportal.war.settings.Settings;

/** Makes the API's answers of what the stores hold. */
@Dependent
class DocumentAnswers {
  private final AgencyStore agencies;
  private final DocumentStore documents;
  private final FileStore files;
  private final DocumentAddresses addresses;

  @Inject
  DocumentAnswers(
      AgencyStore agencies, DocumentStore documents, FileStore files, Settings settings) {
    this(agencies, documents, files, new DocumentAddresses(settings.baseUrl()));
  }

  DocumentAnswers(
      AgencyStore agencies, DocumentStore documents, FileStore files, DocumentAddresses addresses) {
    this.agencies = agencies;
    this.documents = documents;
    this.files = files;
    this.addresses = addresses;
  }

  DocumentAddresses addresses() {
    return addresses;
  }

  /** For everybody. */
  DocumentAnswer of(Document document) {
    return of(document, FileAdvice::forReaders);
  }

  /** For those who may read the drafts of its agency: what was left inside its files, too. */
  DocumentAnswer forOwn(Document document) {
    return of(document, FileAdvice::of);
  }

  private DocumentAnswer of(Document document, Function<List<FileFacts>, List<Issue>> onFiles) {
    DocumentEdition latest = documents.findEdition(document.id(), document.latest()).orElseThrow();
    return new DocumentAnswer(
        document.id().value(),
        AgencySlugs.of(agencies, document.agency()),
        document.version(),
        document.latest(),
        DocumentStandingAnswer.of(document.standing(), addresses),
        CardBody.of(document.card()),
        new DocumentLives(agencies, documents).state(document),
        files(latest, file -> addresses.newest(document.id(), file)),
        suggested(latest),
        CardReadiness.missing(document.card()).stream().map(AdviceAnswer::of).toList(),
        advice(document.card(), onFiles.apply(facts(latest))));
  }

  private List<FileFacts> facts(DocumentEdition edition) {
    return edition.files().stream()
        .map(file -> files.find(file.hash()).orElseThrow().facts())
        .toList();
  }

  private List<AdviceAnswer> advice(Card card, List<Issue> onFiles) {
    return Stream.of(CardReadiness.advice(card), new LaterActs(documents).of(card), onFiles)
        .flatMap(List::stream)
        .map(AdviceAnswer::of)
        .toList();
  }

  private SuggestedAnswer suggested(DocumentEdition edition) {
    return edition.files().stream()
        .map(file -> files.hints(file.hash()))
        .filter(hints -> !hints.isEmpty())
        .findFirst()
        .map(SuggestedAnswer::of)
        .orElse(SuggestedAnswer.NONE);
  }

  DocumentEditionsAnswer editions(List<DocumentEdition> editions) {
    return new DocumentEditionsAnswer(editions.stream().map(this::edition).toList());
  }

  private DocumentEditionsAnswer.One edition(DocumentEdition edition) {
    return new DocumentEditionsAnswer.One(
        edition.number(),
        edition.release().map(DocumentEdition.Release::at),
        edition.release().flatMap(DocumentEdition.Release::note),
        files(edition, file -> addresses.edition(edition.document(), edition.number(), file)));
  }

  private List<FileAnswer> files(DocumentEdition edition, Function<DocumentFile, URI> address) {
    return edition.files().stream()
        .map(
            file -> FileAnswer.of(file, files.find(file.hash()).orElseThrow(), address.apply(file)))
        .toList();
  }
}
