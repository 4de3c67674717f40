package org.unifiedportal.war.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.core.agency.AgencyStore;
import org.unifiedportal.war.page.Papers;
import org.unifiedportal.war.page.Site;

/** The documents of the whole portal for other catalogues (DCAT-AP 3.0.1). */
@Path("catalogue.{form: ttl|jsonld}")
@Dependent
public class PortalCatalogueResource {
  private final Catalogues catalogues;

  @Inject
  PortalCatalogueResource(AgencyStore agencies, Papers papers, Site site) {
    this.catalogues = new Catalogues(agencies, papers, new Dcat(site.base(), papers));
  }

  /** The catalogue as Turtle or as JSON-LD. */
  @GET
  public Response catalogue(@PathParam("form") String form) {
    return CatalogueForm.of(form).answer(catalogues.portal());
  }
}
