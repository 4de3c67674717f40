package org.unifiedportal.war.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Site;

/** Tells search engines what not to ask for, and where the map is (RFC 9309). */
@Path("robots.txt")
@Dependent
public class RobotsResource {
  private final Site site;

  /** Takes the portal's own address. */
  @Inject
  public RobotsResource(Site site) {
    this.site = site;
  }

  /** Searches are endless, sets are long, and the console is for those who work here. */
  @GET
  public Response robots() {
    String closed =
        Arrays.stream(Language.values())
            .map(language ->
                "Disallow: /%1$s/search\nDisallow: /%1$s/console\n".formatted(language.tag()))
            .collect(Collectors.joining());
    String words =
        "User-agent: *\n" + closed + "Disallow: /sets/\nSitemap: " + site.base() + "/sitemap.xml\n";
    return Response.ok(words, "text/plain; charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
        .build();
  }
}
