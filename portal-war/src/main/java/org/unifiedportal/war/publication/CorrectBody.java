package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unifiedportal.core.publication.Change;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.publication.CorrectEdition;
import org.unifiedportal.core.publication.Fields;
import org.unifiedportal.core.publication.Readiness;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.http.MayBeAbsent;
import org.unifiedportal.war.http.Members;

/**
 * The body that corrects what is live: the whole new content, and what it changes for the citizen.
 */
record CorrectBody(
    ChangeBody change,
    Map<Language, ContentBody.Text> texts,
    @MayBeAbsent Fields fields,
    @MayBeAbsent Set<String> sections,
    @MayBeAbsent boolean ceremonial,
    @MayBeAbsent Map<Language, LocalDate> promised) {

  /** Reads the command, or refuses the body with all its issues and all that it lacks. */
  static CorrectEdition read(JsonNode body, Ordered ordered) {
    Issues issues = new Issues();
    Members members = Members.of(body, "", issues);
    members.noteAbsent("change");
    Optional<Change> change = ChangeBody.find(members);
    Content content = ContentBody.read(members, ordered.current().kind());
    members.noteUnknown();
    noteUnready(new Readiness(ordered.current().kind(), content, issues), change);
    issues.refuseIfAny();
    return new CorrectEdition(
        ordered.publication(), ordered.knownVersion(), content, change.orElseThrow());
  }

  private static void noteUnready(Readiness readiness, Optional<Change> change) {
    readiness.noteUnready();
    if (change.orElse(null) instanceof Change.Major major) {
      readiness.noteUntold("/change/note", major.note());
    }
  }
}
