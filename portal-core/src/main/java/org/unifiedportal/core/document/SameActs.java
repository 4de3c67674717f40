package org.unifiedportal.core.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.text.Language;

/**
 * Finds documents of an agency that may be one act: by number, day and issuer, or because they hold
 * the very same file. Whoever asks before bringing one of them before citizens asks {@link #alone}.
 */
public final class SameActs {
  private static final int MOST = 50;

  private final AgencyStore agencies;
  private final RegisterStore register;
  private final DocumentStore documents;

  /** Looks into these. */
  public SameActs(AgencyStore agencies, RegisterStore register, DocumentStore documents) {
    this.agencies = agencies;
    this.register = register;
    this.documents = documents;
  }

  /**
   * The document in the version that is known, while nobody else writes for its agency: what is
   * answered then stays true until the end of the transaction. Refuses a stale version.
   */
  public Document alone(DocumentId id, long knownVersion) {
    Document document = VersionedDocument.lock(documents, id, knownVersion);
    agencies.lock(document.agency());
    return document;
  }

  /**
   * Others with the number, day and issuer of this one, in any language and of any kind, drafts
   * included.
   */
  public List<RegisterLine> of(Document document) {
    Requisites own = document.card().requisites();
    return register.ofAct(document.agency(), own, MOST).stream()
        .filter(line -> !line.document().id().equals(document.id()))
        .filter(line -> isIssuer(own, line.document().card().requisites()))
        .toList();
  }

  /**
   * What citizens have already and would have twice if this draft were published now; none where it
   * can't be published anyway.
   */
  public List<Document> doubled(Document document) {
    boolean isDraft = document.standing() instanceof DocumentStanding.Unpublished;
    return isDraft && CardReadiness.missing(document.card()).isEmpty() ? seen(document) : List.of();
  }

  /** The same if this one were put back that was taken down. */
  public List<Document> doubledOnceBack(Document document) {
    boolean isGone = document.standing() instanceof DocumentStanding.Withdrawn;
    return isGone ? seen(document) : List.of();
  }

  private List<Document> seen(Document document) {
    Map<DocumentId, Document> found = new LinkedHashMap<>();
    Stream.concat(holding(document), of(document).stream().map(RegisterLine::document))
        .filter(Document::isLive)
        .forEach(other -> found.put(other.id(), other));
    return List.copyOf(found.values());
  }

  private Stream<Document> holding(Document document) {
    return latest(document).files().stream()
        .flatMap(file -> documents.holding(document.agency(), file.hash()).stream())
        .filter(other -> !other.id().equals(document.id()))
        .filter(other -> isSharing(document, other));
  }

  /** Whether the newest editions of both have a file in common, under any language. */
  public boolean isSharing(Document one, Document other) {
    List<DocumentFile> theirs = latest(other).files();
    return latest(one).files().stream()
        .anyMatch(file -> theirs.stream().anyMatch(their -> their.hash().equals(file.hash())));
  }

  private DocumentEdition latest(Document document) {
    return VersionedDocument.latest(documents, document);
  }

  /** One who is named in other languages, or not yet, may be the same. */
  private static boolean isIssuer(Requisites one, Requisites other) {
    return Stream.of(Language.values())
        .allMatch(language -> {
          Optional<String> mine = named(one, language);
          Optional<String> theirs = named(other, language);
          return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
        });
  }

  private static Optional<String> named(Requisites requisites, Language language) {
    return requisites.issuer().flatMap(words -> words.find(language));
  }
}
