package org.unifiedportal.war.picture;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.core.picture.PictureId;
import org.unifiedportal.core.picture.TakeDownPicture;
import org.unifiedportal.core.picture.TakedownReason;
import org.unifiedportal.core.refusal.Issues;
import org.unifiedportal.war.caller.RequestKey;
import org.unifiedportal.war.http.VersionTag;

/** What a takedown of a picture comes with. */
public class TakedownDemand {
  /** {@code Bearer} and the token of the agency's program. */
  @HeaderParam(HttpHeaders.AUTHORIZATION)
  @Nullable String authorization;

  /** The ETag of the picture as the asker saw it. */
  @HeaderParam(HttpHeaders.IF_MATCH)
  @Nullable String ifMatch;

  /** The asker's own key of this request: sent again under it, the request is carried out once. */
  @HeaderParam("Idempotency-Key")
  @Nullable String idempotencyKey;

  /** Why: {@code personal-data}, {@code rights}, {@code mistake} or {@code other}. */
  @QueryParam("reason")
  @Nullable String reason;

  /** What there is to say besides the reason; needed for {@code other}. */
  @QueryParam("note")
  @Nullable String note;

  RequestKey key(ApiToken token, PictureId picture) {
    String what = String.join("\n", "takedown " + picture, ifMatch, reason, note);
    return RequestKey.of(token.id(), idempotencyKey, what);
  }

  /** The command; refuses a missing version and a reason nobody knows. */
  TakeDownPicture command(PictureId picture) {
    long version = VersionTag.required(ifMatch).version();
    Optional<TakedownReason> known = TakedownReason.find(Objects.requireNonNullElse(reason, ""));
    String all =
        Arrays.stream(TakedownReason.values())
            .map(TakedownReason::key)
            .collect(Collectors.joining(", "));
    new Issues().addIf(known.isEmpty(), "/reason", "issue.choice", all).refuseIfAny();
    String words = Objects.requireNonNullElse(note, "").replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
    return new TakeDownPicture(picture, version, known.orElseThrow(), words);
  }
}
