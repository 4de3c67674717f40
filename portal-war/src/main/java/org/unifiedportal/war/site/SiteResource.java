package org.unifiedportal.war.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.settings.Settings;

/** The public pages: the front door, and everything below a language. */
@Path("")
@Dependent
public class SiteResource {
  private final PageSource pages;
  private final URI base;

  /** Takes the source of all pages, and the portal's own address. */
  @Inject
  public SiteResource(PageSource pages, Settings settings) {
    this(pages, settings.baseUrl());
  }

  SiteResource(PageSource pages, URI base) {
    this.pages = pages;
    this.base = base;
  }

  /** The choice of a language. */
  @GET
  public Response door(
      @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String encodings,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
    return new PageAnswer(base, new PageReply.Taking(encodings, known))
        .of(pages.page(PageRequest.CHOICE));
  }

  /** One page. */
  @GET
  @Path("{language: kk|ru|en}{rest: (/.*)?}")
  public Response page(
      @PathParam("language") String language,
      @Context UriInfo address,
      @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String encodings,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
    PageRequest request = PageAddress.read(Language.of(language), address);
    return new PageAnswer(base, new PageReply.Taking(encodings, known)).of(pages.page(request));
  }
}
