package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.document.DocumentFilter;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.refusal.Refusal;
import org.unifiedportal.core.refusal.Refused;
import org.unifiedportal.core.vault.FileStore;
import org.unifiedportal.core.vault.Vault;
import org.unifiedportal.war.caller.AgencySlugs;

/** All documents of an agency, or of one required section of it, in one go. */
@Path("sets")
@Dependent
public class SetsResource {
  private final AgencyStore agencies;
  private final DocumentStore documents;
  private final FileStore files;
  private final Vault vault;

  @Inject
  SetsResource(AgencyStore agencies, DocumentStore documents, FileStore files, Vault vault) {
    this.agencies = agencies;
    this.documents = documents;
    this.files = files;
    this.vault = vault;
  }

  /** The files with their checksums and cards. */
  @GET
  @Path("{agency: [a-z0-9-]+}.zip")
  public Response zip(
      @PathParam("agency") String agency, @QueryParam("section") @Nullable String section) {
    DocumentSet set = set(agency, section);
    StreamingOutput body = set::writeZip;
    return answer(body, "application/zip", agency + ".zip");
  }

  /** The cards as a table. */
  @GET
  @Path("{agency: [a-z0-9-]+}.csv")
  public Response table(
      @PathParam("agency") String agency, @QueryParam("section") @Nullable String section) {
    DocumentSet set = set(agency, section);
    StreamingOutput body = set::writeTable;
    return answer(body, "text/csv; charset=utf-8", agency + ".csv");
  }

  private DocumentSet set(String slug, @Nullable String section) {
    Agency agency =
        AgencySlugs.find(agencies, slug)
            .orElseThrow(() -> new Refused(new Refusal.NotFound("agency", slug)));
    DocumentFilter own = DocumentFilter.ALL.withAgencies(Set.of(agency.id()));
    return new DocumentSet(
        documents, files, vault, section == null ? own : own.withSection(section));
  }

  private static Response answer(StreamingOutput body, String type, String name) {
    return Response.ok(body, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache, no-transform")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }
}
