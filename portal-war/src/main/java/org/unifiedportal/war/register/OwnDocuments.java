package org.unifiedportal.war.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.unifiedportal.core.account.Account;
import org.unifiedportal.core.agency.Access;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.agency.Scope;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentEdition;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;

/** Documents as far as a person may see and change them; those of others are not found. */
@Dependent
public class OwnDocuments {
  private final DocumentStore documents;
  private final AgencyStore agencies;

  /** Reads from these stores. */
  @Inject
  public OwnDocuments(DocumentStore documents, AgencyStore agencies) {
    this.documents = documents;
    this.agencies = agencies;
  }

  /** A document of one of the person's agencies; any other is not found. */
  Document get(String id, Account account) {
    return DocumentId.parse(id)
        .flatMap(documents::find)
        .filter(found -> Access.isAllowed(account, Scope.READ, found.agency()))
        .orElseThrow(() -> new Refused(new Refusal.NotFound("document", id)));
  }

  /** The same when the person may publish it. */
  Document getToPublish(String id, Account account) {
    Document document = get(id, account);
    refuseWithout(Scope.PUBLISH, document.agency(), account);
    return document;
  }

  /** The same when the person may change it as it stands. */
  Document getToChange(String id, Account account) {
    Document document = get(id, account);
    refuseUnchangeable(document, account);
    return document;
  }

  /**
   * The same when the person may take it back; of what a closed agency left behind, also whoever
   * administers the portal.
   */
  Document getToTakeBack(String id, Account account) {
    return DocumentId.parse(id)
        .flatMap(documents::find)
        .filter(
            found -> found.isLive() && Access.answersForArchive(account, found.agency(), agencies))
        .orElseGet(() -> getToPublish(id, account));
  }

  /** Its newest edition. */
  DocumentEdition latest(Document document) {
    return documents.findEdition(document.id(), document.latest()).orElseThrow();
  }

  /** Whether the person may change it as it stands: what is live changes before the public. */
  static boolean mayChange(Document document, Account account) {
    return switch (document.standing()) {
      case DocumentStanding.Unpublished unpublished ->
          Access.isAllowed(account, Scope.WRITE, document.agency());
      case DocumentStanding.Live live ->
          Access.isAllowed(account, Scope.PUBLISH, document.agency());
      case DocumentStanding.Withdrawn gone -> false;
    };
  }

  /** Whether it was taken down. */
  static boolean isGone(Document document) {
    return document.standing() instanceof DocumentStanding.Withdrawn;
  }

  /** Refuses whoever may not change the document as it stands. */
  static void refuseUnchangeable(Document document, Account account) {
    if (isGone(document)) {
      refuseWithout(Scope.WRITE, document.agency(), account);
      throw new Refused(new Refusal.Conflict("refusal.withdrawn", java.util.List.of()));
    }
    refuseWithout(document.isLive() ? Scope.PUBLISH : Scope.WRITE, document.agency(), account);
  }

  /** Refuses what the person may not do for the agency. */
  static void refuseWithout(Scope scope, AgencyId agency, Account account) {
    if (!Access.isAllowed(account, scope, agency)) {
      throw new Refused(new Refusal.NotAllowed("refusal.no-right"));
    }
  }
}
