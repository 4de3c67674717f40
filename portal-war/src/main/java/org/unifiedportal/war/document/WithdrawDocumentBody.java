package org.unifiedportal.war.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.core.document.WithdrawDocument;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.http.Members;
import org.unifiedportal.war.publication.WordsBody;

/** The body that takes a live document back, with public words that say why. */
public record WithdrawDocumentBody(
    Tombstone.Cause cause, LocalText reason, Optional<UUID> replacedBy) {
  private static final int LONGEST_KEY = 40;
  private static final int LONGEST_REASON = 1000;

  /** Reads the command, or refuses the body with all its issues. */
  public static WithdrawDocument read(JsonNode body, DocumentId document, long version) {
    Issues issues = new Issues();
    Members members = Members.of(body, "", issues);
    Optional<Tombstone.Cause> cause = cause(members);
    members.noteAbsent("reason");
    Optional<LocalText> reason = WordsBody.find(members, "reason", LONGEST_REASON);
    Optional<DocumentId> replacedBy = replacedBy(members);
    members.noteUnknown();
    issues.refuseIfAny();
    Tombstone tombstone = new Tombstone(cause.orElseThrow(), reason.orElseThrow(), replacedBy);
    return new WithdrawDocument(document, version, tombstone);
  }

  private static Optional<Tombstone.Cause> cause(Members members) {
    String key = members.text("cause", LONGEST_KEY);
    Optional<Tombstone.Cause> cause = Tombstone.Cause.find(key);
    members
        .issues()
        .addIf(!key.isEmpty() && cause.isEmpty(), members.at("cause"), "issue.choice", all());
    return cause;
  }

  private static String all() {
    return Arrays.stream(Tombstone.Cause.values())
        .map(Tombstone.Cause::key)
        .collect(Collectors.joining(", "));
  }

  private static Optional<DocumentId> replacedBy(Members members) {
    Optional<String> words = members.findText("replacedBy", LONGEST_KEY);
    Optional<DocumentId> id = words.flatMap(DocumentId::parse);
    members.issues().addIf(words.isPresent() && id.isEmpty(), members.at("replacedBy"), "issue.id");
    return id;
  }
}
