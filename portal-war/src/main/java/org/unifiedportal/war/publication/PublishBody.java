package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.PublishEdition;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.war.http.MayBeAbsent;
import org.unifiedportal.war.http.Members;

/** The body that makes a draft live; all of it may be absent. */
record PublishBody(@MayBeAbsent ChangeBody change, @MayBeAbsent Instant originally) {

  /** Reads the command, or refuses the body with all its issues. */
  static PublishEdition read(JsonNode body, Ordered ordered) {
    Issues issues = new Issues();
    Members members = Members.of(body, "", issues);
    Change change = ChangeBody.find(members).orElse(new Change.Minor());
    Optional<Instant> originally = members.findMoment("originally");
    members.noteUnknown();
    issues.refuseIfAny();
    return new PublishEdition(ordered.publication(), ordered.knownVersion(), change, originally);
  }
}
