package org.unifiedportal.war.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.http.AcceptedLanguage;
import org.unifiedportal.war.page.Page;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.settings.Settings;

/** Addresses as people type them: without a language, or with one in capital letters. */
@Path("")
@Dependent
public class TypedResource {
  private static final String DAY = "public, max-age=86400";

  /** Links carry their secrets behind a question mark. */
  private static final String NOT_KEPT = "private, no-store";

  private final PageSource pages;
  private final URI base;

  /** Takes the source of all pages, and the portal's own address. */
  @Inject
  public TypedResource(PageSource pages, Settings settings) {
    this(pages, settings.baseUrl());
  }

  TypedResource(PageSource pages, URI base) {
    this.pages = pages;
    this.base = base;
  }

  /** An agency's address as it is said: in the reader's language. */
  @GET
  @Path("{name: (?!(?:kk|ru|en)(?:/|$))[A-Za-z][A-Za-z0-9-]*}")
  public Response bare(
      @PathParam("name") String name,
      @Context UriInfo address,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
    URI there = there(AcceptedLanguage.of(languages), name, address);
    return moved(302, there).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
  }

  /** A language in capital letters. */
  @GET
  @Path("{language: (?!kk|ru|en)(?i:kk|ru|en)}{rest: (/.*)?}")
  public Response capital(
      @PathParam("language") String language,
      @PathParam("rest") String rest,
      @Context UriInfo address) {
    String path = rest.isEmpty() ? "" : rest.substring(1);
    return moved(301, there(Language.of(language.toLowerCase(Locale.ROOT)), path, address)).build();
  }

  /** Where such a page stands, in one step; nothing leads to where there is none. */
  private URI there(Language language, String path, UriInfo address) {
    Page page = pages.page(PageRequest.read(language, path, Map.of()));
    if (page.status() >= 400) {
      throw new NotFoundException();
    }
    String query = address.getRequestUri().getRawQuery();
    String there = page.isRedirect() ? page.location() : "/" + language.tag() + slashed(path);
    return base.resolve(query == null ? there : there + "?" + query);
  }

  private static String slashed(String path) {
    return path.isEmpty() ? "" : "/" + path;
  }

  private static Response.ResponseBuilder moved(int status, URI there) {
    String keeping = there.getRawQuery() == null ? DAY : NOT_KEPT;
    return Response.status(status).location(there).header(HttpHeaders.CACHE_CONTROL, keeping);
  }
}
