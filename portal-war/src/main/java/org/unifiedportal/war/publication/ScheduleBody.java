package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.unifiedportal.core.publication.ScheduleEdition;
import org.unifiedportal.core.publication.ScheduledAct;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.war.http.Members;

/** The body that sets what the portal will do by itself, and when. */
record ScheduleBody(ScheduledAct act, Instant at) {
  private static final int LONGEST_KEY = 20;

  /** Reads the command, or refuses the body with all its issues. */
  static ScheduleEdition read(JsonNode body, Ordered ordered) {
    Issues issues = new Issues();
    Members members = Members.of(body, "", issues);
    String key = members.text("act", LONGEST_KEY);
    Optional<ScheduledAct> act = ScheduledAct.find(key);
    boolean unknown = !key.isEmpty() && act.isEmpty();
    issues.addIf(unknown, members.at("act"), "issue.choice", "publish, expire");
    members.noteAbsent("at");
    Optional<Instant> at = members.findMoment("at");
    members.noteUnknown();
    issues.refuseIfAny();
    return new ScheduleEdition(
        ordered.publication(), ordered.knownVersion(), act.orElseThrow(), at.orElseThrow());
  }
}
