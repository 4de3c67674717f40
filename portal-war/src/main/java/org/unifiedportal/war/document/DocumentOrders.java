package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.journal.Database;
import org.unifiedportal.core.journal.KeptAnswer;
import org.unifiedportal.core.journal.Receipts;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.caller.AgencySlugs;
import org.unifiedportal.war.caller.Answered;
import org.unifiedportal.war.caller.Callers;
import org.unifiedportal.war.caller.Once;
import org.unifiedportal.war.caller.RequestKey;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.http.VersionTag;

/** Takes orders on documents: who asks, for what, from which version, and once. */
@Dependent
class DocumentOrders {
  private final Callers callers;
  private final AgencyStore agencies;
  private final DocumentStore documents;
  private final DocumentAnswers answers;
  private final Once once;

  @Inject
  DocumentOrders(
      Callers callers,
      AgencyStore agencies,
      DocumentStore documents,
      DocumentAnswers answers,
      Database database,
      Receipts receipts) {
    this.callers = callers;
    this.agencies = agencies;
    this.documents = documents;
    this.answers = answers;
    this.once = new Once(database, receipts);
  }

  /** Who changes which document from which version, under which key. */
  record Change(ApiToken token, RequestKey key, DocumentId document, @Nullable String ifMatch) {}

  /** A command on a document that is there. */
  interface Command {
    Document carryOut(Document current, long knownVersion);
  }

  /** A command that begins a document. */
  interface Beginning {
    Document begin();
  }

  /** The asker's token, which may do this in the agency of the address. */
  ApiToken allowed(@Nullable String authorization, String slug, Scope scope) {
    ApiToken token = callers.get(authorization);
    Agency agency =
        AgencySlugs.find(agencies, slug)
            .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", slug)));
    if (!token.agency().equals(agency.id())) {
      throw new Refused(new Refusal.NotAllowed("refusal.other-agency-documents"));
    }
    refuseWithout(scope, token);
    return token;
  }

  /** The asker's token, which may do this in its own agency. */
  ApiToken allowed(@Nullable String authorization, Scope scope) {
    ApiToken token = callers.get(authorization);
    refuseWithout(scope, token);
    return token;
  }

  /**
   * The asker's token, which may do this to the document as it stands before the public now.
   *
   * @param unseen what it needs while nobody sees the document; what is live needs {@code PUBLISH}
   */
  ApiToken allowed(@Nullable String authorization, DocumentId id, Scope unseen) {
    ApiToken token = callers.get(authorization);
    Document document = documents.find(id).orElseThrow(() -> notFound(id.toString()));
    boolean own = token.agency().equals(document.agency());
    if (!own && document.standing() instanceof DocumentStanding.Unpublished) {
      throw notFound(id.toString());
    }
    if (!own) {
      throw new Refused(new Refusal.NotAllowed("refusal.other-agency-documents"));
    }
    refuseWithout(document.isLive() ? Scope.PUBLISH : unseen, token);
    return token;
  }

  /** What has gone live since the asker was let in changes before the public at once. */
  private static void refuseUnlessPublisher(ApiToken token, Document current) {
    if (current.isLive()) {
      refuseWithout(Scope.PUBLISH, token);
    }
  }

  /**
   * Refuses before a long upload what would be refused behind it: a missing or stale version, a
   * document that was taken back. A repetition is let through to its kept answer.
   */
  void refuseEarly(Change change) {
    DocumentId id = change.document();
    long version = VersionTag.required(change.ifMatch()).version();
    if (!once.isRepeated(change.key())) {
      refuseUnchangeable(documents.find(id).orElseThrow(() -> notFound(id.toString())), version);
    }
  }

  /**
   * The document as it is before the change, in the version that the asker knows; empty when that
   * is only a repetition. Refuses what the change would: while a file was on its way, somebody may
   * have changed the document or put it before the public.
   */
  Optional<Document> toCompare(Change change) {
    if (once.isRepeated(change.key())) {
      return Optional.empty();
    }
    DocumentId id = change.document();
    Document current = documents.find(id).orElseThrow(() -> notFound(id.toString()));
    refuseUnchangeable(current, VersionTag.required(change.ifMatch()).version());
    refuseUnlessPublisher(change.token(), current);
    return Optional.of(current);
  }

  private static void refuseUnchangeable(Document current, long version) {
    refuseStale(current, version);
    if (current.standing() instanceof DocumentStanding.Withdrawn) {
      throw new Refused(new Refusal.Conflict("refusal.withdrawn", List.of()));
    }
  }

  private static void refuseStale(Document current, long version) {
    if (current.version() != version) {
      throw new Refused(new Refusal.Stale(version, current.version()));
    }
  }

  /** Begins a document, once. */
  Response begin(RequestKey key, Beginning beginning) {
    return Answered.response(once.answer(key, () -> kept(key, 201, namingTheKnown(beginning))));
  }

  /** Carries out a command on the document as the token's owner knows it, once. */
  Response change(Change change, Command command) {
    RequestKey key = change.key();
    DocumentId id = change.document();
    return Answered.response(
        once.answer(
            key,
            () -> {
              long version = VersionTag.required(change.ifMatch()).version();
              Document current = documents.find(id).orElseThrow(() -> notFound(id.toString()));
              refuseStale(current, version);
              refuseUnlessPublisher(change.token(), current);
              return kept(key, 200, command.carryOut(current, version));
            }));
  }

  /** A command that leaves no document behind. */
  interface Discard {
    void carryOut(DocumentId document, long knownVersion, ApiToken token);
  }

  /** Throws a document away, once: sent again under its key, it gets its first answer. */
  Response discard(DocumentDemand demand, DocumentId id, Discard command) {
    ApiToken token = callers.get(demand.authorization);
    RequestKey key = demand.key(token, "discard " + id);
    return Answered.response(
        once.answer(
            key,
            () -> {
              allowed(demand.authorization, id, Scope.WRITE);
              command.carryOut(id, VersionTag.required(demand.ifMatch).version(), token);
              return Answered.keep(key, new DiscardedDocumentAnswer(id.value()));
            }));
  }

  static DocumentId id(String words) {
    return DocumentId.parse(words).orElseThrow(() -> notFound(words));
  }

  static Refused notFound(String words) {
    return new Refused(new Refusal.NotFound("document", words));
  }

  private KeptAnswer kept(RequestKey key, int status, Document document) {
    return Answered.keep(
        key,
        status,
        answers.forOwn(document),
        new VersionTag(document.version()),
        answers.addresses().api(document.id()));
  }

  /** A file that is there already is named, so that the asker can go on with its document. */
  private static Document namingTheKnown(Beginning beginning) {
    try {
      return beginning.begin();
    } catch (Refused refused) {
      if (refused.refusal() instanceof Refusal.Conflict(String key, var arguments)
          && key.equals("refusal.file-exists")) {
        String existing = arguments.getFirst().toString();
        throw new RequestRefused(Problem.of(409, key, existing).withFact("existing", existing));
      }
      throw refused;
    }
  }

  private static void refuseWithout(Scope scope, ApiToken token) {
    if (!Access.isAllowed(token, scope, token.agency())) {
      throw new RequestRefused(Problem.of(403, "refusal.scope", scope.key()));
    }
  }
}
