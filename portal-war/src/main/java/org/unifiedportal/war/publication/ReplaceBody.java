package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.ReplaceDraft;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.war.http.Members;

/** Reads the body that replaces a draft: a {@link ContentBody} and nothing else. */
final class ReplaceBody {
  private ReplaceBody() {}

  static ReplaceDraft read(JsonNode body, Ordered ordered) {
    Issues issues = new Issues();
    Members members = Members.of(body, "", issues);
    Content content = ContentBody.read(members, ordered.current().kind());
    members.noteUnknown();
    issues.refuseIfAny();
    return new ReplaceDraft(ordered.publication(), ordered.knownVersion(), content);
  }
}
