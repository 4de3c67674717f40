package org.unifiedportal.war.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.search.query.Suggesting;
import org.unifiedportal.war.http.StrictJson;
import org.unifiedportal.war.page.Stores;

/** What a reader may be typing: {@code /{language}/search/suggest?q=}, as JSON. */
@Path("{language: kk|ru|en}/search/suggest")
@Dependent
public class SuggestionsResource {
  private final Suggesting suggesting;
  private final Stores stores;

  /** Takes what completes titles and numbers, and the agencies. */
  @Inject
  public SuggestionsResource(Suggesting suggesting, Stores stores) {
    this.suggesting = suggesting;
    this.stores = stores;
  }

  /** At most eight completions, agencies first; none for less than two letters. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response suggest(
      @PathParam("language") String language, @QueryParam("q") @DefaultValue("") String typed) {
    Suggestions.Answer found = new Suggestions(suggesting, stores).of(typed, Language.of(language));
    return Response.ok(StrictJson.tree(found))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
        .build();
  }
}
