package org.unifiedportal.war.document;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.ApiToken;
import org.unifiedportal.war.caller.RequestKey;

/** What an upload of a new document comes with. */
public class UploadDemand {
  /** {@code Bearer} and the token of the agency's program. */
  @HeaderParam(HttpHeaders.AUTHORIZATION)
  @Nullable String authorization;

  /** The asker's own key of this request: sent again under it, the request is carried out once. */
  @HeaderParam("Idempotency-Key")
  @Nullable String idempotencyKey;

  /** The file's own name. */
  @QueryParam("name")
  @Nullable String name;

  /** The language of the file; told from the name, else Kazakh, when absent. */
  @QueryParam("language")
  @Nullable String language;

  RequestKey key(ApiToken token, String what) {
    return RequestKey.of(token.id(), idempotencyKey, what);
  }
}
