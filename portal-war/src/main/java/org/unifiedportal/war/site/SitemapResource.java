package org.unifiedportal.war.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.publication.ListedPublication;
import org.unifiedportal.core.publication.LiveFilter;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.page.Html;
import org.unifiedportal.war.page.Stores;

/**
 * The map of the site for search engines (sitemaps.org 0.9): {@code /sitemap.xml} names a map for
 * each agency, {@code /sitemap-AGENCY.xml} its home, its newest publications and its newest
 * documents, each in the languages it exists in.
 */
@Path("sitemap{agency: (-[a-z0-9-]+)?}.xml")
@Dependent
public class SitemapResource {
  private static final int MOST = 2_000;
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Stores stores;

  /** Everything pages are made from. */
  @Inject
  public SitemapResource(Stores stores) {
    this.stores = stores;
  }

  /** The list of maps, or the map of an agency. */
  @GET
  public Response map(@PathParam("agency") String suffix) {
    String map =
        suffix.isEmpty()
            ? index()
            : stores
                .agency(suffix.substring(1))
                .map(this::map)
                .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", suffix)));
    return Response.ok(map, "application/xml; charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
        .build();
  }

  private String index() {
    return stores.agencies().all().stream()
        .map(agency ->
            "<sitemap><loc>%s/sitemap-%s.xml</loc></sitemap>\n".formatted(base(), agency.slug()))
        .collect(
            Collectors.joining(
                "", HEAD + "<sitemapindex xmlns=\"" + MAP + "\">\n", "</sitemapindex>\n"));
  }

  private String map(Agency agency) {
    LiveFilter filter = LiveFilter.ALL.withAgencies(Set.of(agency.id()));
    StringBuilder map = new StringBuilder(HEAD);
    map.append("<urlset xmlns=\"").append(MAP);
    map.append("\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    map.append(pages(agency.slug().value(), agency.english().offered(), ""));
    for (ListedPublication one : stores.publications().list(filter, MOST)) {
      String changed = "<lastmod>" + one.updatedAt() + "</lastmod>";
      map.append(pages(one.path().value(), offered(one.headlines().keySet(), agency), changed));
    }
    DocumentFilter own = DocumentFilter.ALL.withAgencies(Set.of(agency.id()));
    for (Document one : stores.papers().documents().list(own, MOST)) {
      map.append(page(one, agency));
    }
    return map.append("</urlset>\n").toString();
  }

  /** A document is in the languages of its title. */
  private String page(Document document, Agency agency) {
    DocumentStanding.Live live = document.live().orElseThrow();
    String changed = "<lastmod>" + live.updatedAt() + "</lastmod>";
    Set<Language> languages = document.card().title().words().keySet();
    return pages(live.path().value(), offered(languages, agency), changed);
  }

  /** The languages it exists in and the agency offers; all it exists in where these are none. */
  private static Set<Language> offered(Set<Language> languages, Agency agency) {
    Set<Language> offered =
        languages.stream()
            .filter(agency.english().offered()::contains)
            .collect(Collectors.toCollection(TreeSet::new));
    return offered.isEmpty() ? languages : offered;
  }

  /** The same page in its languages, each of which names all of them. */
  private String pages(String path, Collection<Language> languages, String changed) {
    String twins =
        languages.stream()
            .map(language ->
                "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
                    .formatted(language.tag(), address(language, path)))
            .collect(Collectors.joining());
    return languages.stream()
        .map(language ->
            "<url><loc>%s</loc>%s%s</url>\n".formatted(address(language, path), changed, twins))
        .collect(Collectors.joining());
  }

  private String address(Language language, String path) {
    return Html.escape(base() + "/" + language.tag() + "/" + path);
  }

  private String base() {
    return stores.site().base();
  }
}
