package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.Successors;
import org.unifiedportal.war.http.RequestRefused;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Site;

/** Describes the tables of a document to programs (Frictionless Data Package 2.0). */
@Path("d/{id}/datapackage.json")
@Dependent
public class DataPackageResource {
  private final AgencyStore agencies;
  private final Papers papers;
  private final DataPackage packages;

  @Inject
  DataPackageResource(AgencyStore agencies, Papers papers, Site site) {
    this.agencies = agencies;
    this.papers = papers;
    this.packages = new DataPackage(papers, site.base());
  }

  /** The package of the newest edition; none where no file is a table. */
  @GET
  public Response describe(@PathParam("id") String id) {
    Document document =
        DocumentId.parse(id)
            .flatMap(papers.documents()::find)
            .orElseThrow(() -> DocumentOrders.notFound(id));
    return switch (document.standing()) {
      case DocumentStanding.Unpublished never -> throw DocumentOrders.notFound(id);
      case DocumentStanding.Withdrawn gone ->
          throw new RequestRefused(
              DocumentsResource.gone(
                  gone.tombstone(), new Successors(papers.documents()).of(gone.tombstone())));
      case DocumentStanding.Live live -> answer(document);
    };
  }

  private Response answer(Document document) {
    Agency agency = agencies.find(document.agency()).orElseThrow();
    String json =
        packages
            .of(document, agency)
            .orElseThrow(() -> DocumentOrders.notFound(document.id().toString()))
            .toString();
    return Response.ok(json.getBytes(StandardCharsets.UTF_8), "application/json; charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}
