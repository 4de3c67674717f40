package org.unifiedportal.war.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Html;
import org.unifiedportal.war.page.Words;
import org.unifiedportal.war.settings.Settings;

/**
 * Tells browsers how to search here from their own search field: OpenSearch 1.1 Draft 6 at {@code
 * /{language}/search/opensearch.xml}.
 */
@Path("{language: kk|ru|en}/search/opensearch.xml")
@Dependent
public class OpenSearchResource {
  private static final String TYPE = "application/opensearchdescription+xml";

  private final String base;

  /** Takes the portal's own address. */
  @Inject
  public OpenSearchResource(Settings settings) {
    this.base = settings.baseUrl().toString().replaceFirst("/$", "");
  }

  /** The description in the language of the address. */
  @GET
  public Response description(@PathParam("language") String tag) {
    Words words = Words.in(Language.of(tag));
    String search = base + "/" + tag + "/search";
    String description =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>%s</ShortName>
        <Description>%s</Description>
        <Language>%s</Language>
        <InputEncoding>UTF-8</InputEncoding>
        <Url type="text/html" template="%4$s?q={searchTerms}"/>
        <Url type="application/atom+xml" template="%4$s/atom.xml?q={searchTerms}"/>
        <Url type="application/opensearchdescription+xml" rel="self" template="%4$s/opensearch.xml"/>
        </OpenSearchDescription>
        """
            .formatted(
                Html.escape(words.say("search.short")),
                Html.escape(words.say("portal.about")),
                tag,
                Html.escape(search));
    return Response.ok(description, TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
        .build();
  }
}
