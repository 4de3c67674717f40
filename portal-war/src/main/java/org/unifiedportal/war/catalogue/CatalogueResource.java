package org.unifiedportal.war.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.war.caller.AgencySlugs;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Site;

/** The documents of an agency for other catalogues (DCAT-AP 3.0.1). */
@Path("catalogue")
@Dependent
public class CatalogueResource {
  /** The newest so many; who wants all takes the pages of the API. */
  private static final int MOST = 2000;

  private final AgencyStore agencies;
  private final Papers papers;
  private final Dcat dcat;

  @Inject
  CatalogueResource(AgencyStore agencies, Papers papers, Site site) {
    this.agencies = agencies;
    this.papers = papers;
    this.dcat = new Dcat(site.base(), papers);
  }

  /** As Turtle. */
  @GET
  @Path("{agency: [a-z0-9-]+}.ttl")
  public Response turtle(@PathParam("agency") String agency) {
    return answer(turtle(nodes(agency)), "text/turtle; charset=utf-8");
  }

  /** As JSON-LD. */
  @GET
  @Path("{agency: [a-z0-9-]+}.jsonld")
  public Response json(@PathParam("agency") String agency) {
    return answer(JsonLd.of(nodes(agency)).toString(), "application/ld+json; charset=utf-8");
  }

  private List<Node> nodes(String slug) {
    Agency agency =
        AgencySlugs.find(agencies, slug)
            .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", slug)));
    DocumentFilter own = DocumentFilter.ALL.withAgencies(Set.of(agency.id()));
    List<Document> documents = papers.documents().list(own, MOST);
    List<Node> nodes = new ArrayList<>();
    nodes.add(dcat.catalogue(agency, documents));
    nodes.add(dcat.publisher(agency));
    documents.forEach(document -> nodes.addAll(dcat.dataset(document, agency)));
    nodes.addAll(dcat.known(agency, documents));
    return nodes;
  }

  private static String turtle(List<Node> nodes) {
    StringBuilder out = new StringBuilder();
    Turtle turtle = new Turtle(out);
    try {
      for (Node node : nodes) {
        turtle.write(node);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory doesn't fail to be written", impossible);
    }
    return out.toString();
  }

  private static Response answer(String body, String type) {
    return Response.ok(body.getBytes(java.nio.charset.StandardCharsets.UTF_8), type)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }
}
