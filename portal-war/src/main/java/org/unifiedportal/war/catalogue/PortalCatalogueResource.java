package org.unifiedportal.war.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.core.journal.Journal;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Site;

/** The documents of the whole portal for other catalogues (DCAT-AP 3.0.1). */
@Path("catalogue.{form: ttl|jsonld}")
@Dependent
public class PortalCatalogueResource {
  private final Catalogues catalogues;
  private final Journal journal;

  @Inject
  PortalCatalogueResource(AgencyStore agencies, Papers papers, Site site, Journal journal) {
    this.catalogues = new Catalogues(agencies, papers, new Dcat(site.base(), papers));
    this.journal = journal;
  }

  /** A part of the catalogue as Turtle or as JSON-LD; without a place the first one. */
  @GET
  public Response catalogue(
      @PathParam("form") String form,
      @QueryParam("after") @Nullable String after,
      @Context Request asked) {
    return new CatalogueAnswer(journal, asked)
        .of(CatalogueForm.of(form), () -> catalogues.portal(form, Optional.ofNullable(after)));
  }
}
