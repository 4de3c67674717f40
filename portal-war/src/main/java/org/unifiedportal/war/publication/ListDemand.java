package org.unifiedportal.war.publication;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Which publications a list is asked for, in the asker's words. */
public class ListDemand {
  /** The token of an agency's program, needed only for what is not live. */
  @HeaderParam(HttpHeaders.AUTHORIZATION)
  @Nullable String authorization;

  /** The slug of an agency. */
  @QueryParam("agency")
  @Nullable String agency;

  /** The key of a kind. */
  @QueryParam("kind")
  @Nullable String kind;

  /**
   * {@code live} (when absent), {@code unpublished} or {@code withdrawn}; the last two of the
   * token's agency.
   */
  @QueryParam("standing")
  @Nullable String standing;

  /** The field {@code state} of problems: {@code open}, {@code in-progress} or {@code solved}. */
  @QueryParam("state")
  @Nullable String state;

  /** The year of first publication, four figures. */
  @QueryParam("year")
  @Nullable String year;

  /** Where it was imported from; needs {@code agency}. */
  @QueryParam("origin")
  @Nullable String origin;

  /** Where the page begins, as the portal gave it. */
  @QueryParam("cursor")
  @Nullable String cursor;

  /** How many entries at most, 1 to 100; 20 when absent. */
  @QueryParam("limit")
  @Nullable String limit;
}
