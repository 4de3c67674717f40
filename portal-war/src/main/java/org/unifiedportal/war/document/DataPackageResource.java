package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.Document;
import org.unifiedportal.core.document.DocumentId;
import org.unifiedportal.core.document.DocumentStanding;
import org.unifiedportal.core.document.Successors;
import org.unifiedportal.core.document.Tombstone;
import org.unifiedportal.war.http.Asker;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Site;

/** Describes the tables of a document to programs (Frictionless Data Package 2.0). */
@Path("d/{id}/datapackage.json")
@Dependent
public class DataPackageResource {
  private final AgencyStore agencies;
  private final Papers papers;
  private final DataPackage packages;
  private final GoneAnswer gone;

  @Inject
  DataPackageResource(AgencyStore agencies, Papers papers, Site site, PageSource pages) {
    this.agencies = agencies;
    this.papers = papers;
    this.packages = new DataPackage(papers, site.base());
    this.gone = new GoneAnswer(pages);
  }

  /** The package of the newest edition; none where no file is a table. */
  @GET
  public Response describe(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
    Document document =
        DocumentId.parse(id)
            .flatMap(papers.documents()::find)
            .orElseThrow(() -> DocumentOrders.notFound(id));
    return switch (document.standing()) {
      case DocumentStanding.Unpublished never -> throw DocumentOrders.notFound(id);
      case DocumentStanding.Withdrawn withdrawn ->
          gone.of(document.id(), problem(withdrawn.tombstone()), Asker.of("d", accept, languages));
      case DocumentStanding.Live live -> answer(document);
    };
  }

  private Problem problem(Tombstone tombstone) {
    return DocumentsResource.gone(tombstone, new Successors(papers.documents()).of(tombstone));
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
