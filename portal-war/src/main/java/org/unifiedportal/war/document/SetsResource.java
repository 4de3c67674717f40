package org.unifiedportal.war.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.Agency;
import org.unifiedportal.war.http.Csv;
import org.unifiedportal.war.http.Problem;
import org.unifiedportal.war.http.RequestRefused;

/** All documents of an agency, or of one required section of it, in one go. */
@Path("sets")
@Dependent
public class SetsResource {
  private static final String SEMICOLON = "semicolon";

  private final DocumentSets sets;
  private final Packing packing;

  @Inject
  SetsResource(DocumentSets sets, Packing packing) {
    this.sets = sets;
    this.packing = packing;
  }

  /** The files with their checksums and cards. */
  @GET
  @Path("{agency: [a-z0-9-]+}.zip")
  public Response zip(
      @PathParam("agency") String agency, @QueryParam("section") @Nullable String section) {
    DocumentSet set = set(agency, section, Csv.FOR_PROGRAMS);
    return zip(agency).entity(packing.inTurn(set::writeZip)).build();
  }

  /** The headers of the archive; nothing is read or packed for them. */
  @HEAD
  @Path("{agency: [a-z0-9-]+}.zip")
  public Response headOfZip(
      @PathParam("agency") String agency, @QueryParam("section") @Nullable String section) {
    set(agency, section, Csv.FOR_PROGRAMS);
    return zip(agency).build();
  }

  /** The cards as a table, parted by commas unless semicolons are asked for (ADR 0603). */
  @GET
  @Path("{agency: [a-z0-9-]+}.csv")
  public Response table(
      @PathParam("agency") String agency,
      @QueryParam("section") @Nullable String section,
      @QueryParam("separator") @Nullable String separator) {
    DocumentSet set = set(agency, section, form(separator));
    return table(agency).entity(packing.inTurn(set::writeTable)).build();
  }

  /** The headers of the table. */
  @HEAD
  @Path("{agency: [a-z0-9-]+}.csv")
  public Response headOfTable(
      @PathParam("agency") String agency,
      @QueryParam("section") @Nullable String section,
      @QueryParam("separator") @Nullable String separator) {
    set(agency, section, form(separator));
    return table(agency).build();
  }

  /** The address of the table that people open in Excel. */
  static String tableForPeople(Agency agency) {
    return "/sets/" + agency.slug() + ".csv?separator=" + SEMICOLON;
  }

  private DocumentSet set(String agency, @Nullable String section, Csv form) {
    return sets.of(agency, Optional.ofNullable(section), form);
  }

  private static Csv form(@Nullable String separator) {
    if (separator == null) {
      return Csv.FOR_PROGRAMS;
    }
    if (!separator.equals(SEMICOLON)) {
      throw new RequestRefused(Problem.of(404, "problem.filter-unknown", "separator", separator));
    }
    return Csv.FOR_PEOPLE;
  }

  private static Response.ResponseBuilder zip(String agency) {
    return answer("application/zip", agency + ".zip");
  }

  private static Response.ResponseBuilder table(String agency) {
    return answer("text/csv; charset=utf-8", agency + ".csv");
  }

  private static Response.ResponseBuilder answer(String type, String name) {
    return Response.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache, no-transform")
        .header("Content-Security-Policy", "default-src 'none'; sandbox");
  }
}
