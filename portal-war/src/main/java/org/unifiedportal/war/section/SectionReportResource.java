package org.unifiedportal.war.section;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.inspection.RecommendationStore;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.site.Completeness;
import org.unifiedportal.core.site.RequiredSections;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.war.page.Reader;
import org.unifiedportal.war.page.Stores;
import org.unifiedportal.war.page.Variant;

/** How fully an agency fills the sections of the law, as a file to keep, print or hand over. */
@Path("{language: kk|ru|en}/{agency: [a-z0-9-]+}/sections/{report: report}")
@Dependent
public class SectionReportResource {
  private final Stores stores;
  private final Stocks stocks;
  private final RecommendationStore recommendations;
  private final PortalTime time;

  @Inject
  SectionReportResource(
      Stores stores, Stocks stocks, RecommendationStore recommendations, PortalTime time) {
    this.stores = stores;
    this.stocks = stocks;
    this.recommendations = recommendations;
    this.time = time;
  }

  /** The report as a table. */
  @GET
  @Path("csv")
  public Response table(
      @PathParam("language") String language, @PathParam("agency") String agency) {
    byte[] table = report(language, agency).table().getBytes(StandardCharsets.UTF_8);
    return answer(table, "text/csv; charset=utf-8", agency + "-sections.csv");
  }

  /** The report on paper. */
  @GET
  @Path("pdf")
  public Response paper(
      @PathParam("language") String language, @PathParam("agency") String agency) {
    byte[] paper = new SectionReportPdf(report(language, agency)).bytes();
    return answer(paper, "application/pdf", agency + "-sections.pdf");
  }

  private SectionReport report(String language, String slug) {
    Agency agency =
        stores.agency(slug).orElseThrow(() -> new Refused(new Refusal.NotFound("agency", slug)));
    Reader reader = Reader.of(Language.of(language), Variant.NORMAL, time);
    RequiredSections law = RequiredSections.ofLaw();
    Completeness all = new Measuring(law, stocks).of(agency, time.today(), time.zone());
    return new SectionReport(agency, law, all, recommendations.find(agency.id()), reader);
  }

  private static Response answer(byte[] body, String type, String name) {
    return Response.ok(body, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }
}
