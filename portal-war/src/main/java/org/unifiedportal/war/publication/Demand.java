package org.unifiedportal.war.publication;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

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
}
