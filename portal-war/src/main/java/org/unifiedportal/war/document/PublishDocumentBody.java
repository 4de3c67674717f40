package org.unifiedportal.war.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.PublishDocument;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.war.http.Members;

/** The body that puts a document before the public; all of it may be absent. */
record PublishDocumentBody(Optional<Instant> originally) {

  /** Reads the command, or refuses the body with all its issues. */
  static PublishDocument read(JsonNode body, DocumentId document, long version) {
    Issues issues = new Issues();
    Members members = Members.of(body, "", issues);
    Optional<Instant> originally = members.findMoment("originally");
    members.noteUnknown();
    issues.refuseIfAny();
    return new PublishDocument(document, version, originally);
  }
}
