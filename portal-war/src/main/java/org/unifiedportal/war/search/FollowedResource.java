package org.unifiedportal.war.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.inquiry.InquiryTally;
import org.unifiedportal.war.page.Site;

/**
 * Where browsers tell which result was opened: by the {@code ping} of its link, without a script, a
 * cookie or a detour (ADR 0211). Nothing of the browser itself is looked at.
 */
@Path("{language: kk|ru|en}/search/followed")
@Dependent
public class FollowedResource {
  private final InquiryTally tally;
  private final Site site;

  /** Counts here what is told of this portal's own pages. */
  @Inject
  public FollowedResource(InquiryTally tally, Site site) {
    this.tally = tally;
    this.site = site;
  }

  /** A result was opened; what is not understood is not counted, and nobody is told. */
  @POST
  public Response followed(
      @HeaderParam("Ping-From") @Nullable String from,
      @HeaderParam("Ping-To") @Nullable String to) {
    Ping.read(site.base(), from, to)
        .ifPresent(ping -> tally.followed(ping.language(), ping.typed(), ping.path()));
    return Response.noContent().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
