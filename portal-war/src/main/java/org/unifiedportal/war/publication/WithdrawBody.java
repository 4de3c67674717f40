package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unifiedportal.core.publication.Outcome;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.WithdrawPublication;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.core.text.LocalText;
import org.unifiedportal.war.http.MayBeAbsent;
import org.unifiedportal.war.http.Members;

/** The body that takes a publication back, with public words that say why. */
record WithdrawBody(Outcome outcome, LocalText reason, @MayBeAbsent UUID movedTo) {
  private static final int LONGEST_KEY = 40;
  private static final int LONGEST_REASON = 1000;

  /** Reads the command, or refuses the body with all its issues. */
  static WithdrawPublication read(JsonNode body, Ordered ordered) {
    Issues issues = new Issues();
    Members members = Members.of(body, "", issues);
    Optional<Outcome> outcome = outcome(members);
    members.noteAbsent("reason");
    Optional<LocalText> reason = WordsBody.find(members, "reason", LONGEST_REASON);
    Optional<PublicationId> movedTo = movedTo(members);
    members.noteUnknown();
    issues.refuseIfAny();
    return new WithdrawPublication(
        ordered.publication(),
        ordered.knownVersion(),
        outcome.orElseThrow(),
        reason.orElseThrow(),
        movedTo);
  }

  private static Optional<Outcome> outcome(Members members) {
    String key = members.text("outcome", LONGEST_KEY);
    Optional<Outcome> outcome = Outcome.find(key);
    members
        .issues()
        .addIf(!key.isEmpty() && outcome.isEmpty(), members.at("outcome"), "issue.choice", all());
    return outcome;
  }

  private static String all() {
    return Arrays.stream(Outcome.values()).map(Outcome::key).collect(Collectors.joining(", "));
  }

  private static Optional<PublicationId> movedTo(Members members) {
    Optional<String> words = members.findText("movedTo", LONGEST_KEY);
    Optional<PublicationId> id = words.flatMap(PublicationIds::parse);
    members.issues().addIf(words.isPresent() && id.isEmpty(), members.at("movedTo"), "issue.id");
    return id;
  }
}
