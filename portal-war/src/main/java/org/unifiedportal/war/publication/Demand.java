package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.war.caller.RequestKey;

/** The headers that a change comes with. */
public class Demand {
  /** {@code Bearer} and the token of the agency's program. */
  @HeaderParam(HttpHeaders.AUTHORIZATION)
  @Nullable String authorization;

  /** The ETag of the publication as the asker saw it. */
  @HeaderParam(HttpHeaders.IF_MATCH)
  @Nullable String ifMatch;

  /** The asker's own key of this request: sent again under it, the request is carried out once. */
  @HeaderParam("Idempotency-Key")
  @Nullable String idempotencyKey;

  /** Under which key this request was sent, and what it asked. */
  RequestKey key(ApiToken token, String what, @Nullable JsonNode body) {
    return RequestKey.of(token.id(), idempotencyKey, what + "\n" + ifMatch + "\n" + body);
  }
}
