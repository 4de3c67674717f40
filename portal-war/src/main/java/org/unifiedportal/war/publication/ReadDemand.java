package org.unifiedportal.war.publication;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** The headers that a reading request may come with. */
public class ReadDemand {
  /** The token of an agency's program, needed only for what is not public. */
  @HeaderParam(HttpHeaders.AUTHORIZATION)
  @Nullable String authorization;

  /** The ETag of what the asker has already. */
  @HeaderParam(HttpHeaders.IF_NONE_MATCH)
  @Nullable String ifNoneMatch;
}
