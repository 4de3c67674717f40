package org.unifiedportal.war.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.http.AcceptedLanguage;
import org.unifiedportal.war.settings.Settings;

/** Shows the API to people. */
@Path("api")
@Dependent
public class ApiPageResource {
  private final Settings settings;

  @Inject
  ApiPageResource(Settings settings) {
    this.settings = settings;
  }

  /** The page, in the language the reader's browser asks for. */
  @GET
  @Produces("text/html; charset=utf-8")
  public Response page(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
    Language language = AcceptedLanguage.of(languages);
    String html = ApiPage.of(OpenApi.document(settings.baseUrl()), language).html();
    return Response.ok(html)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}
