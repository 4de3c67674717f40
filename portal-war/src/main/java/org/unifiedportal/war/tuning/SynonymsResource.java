package org.unifiedportal.war.tuning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.core.tuning.SynonymSet;
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Form;
import org.unifiedportal.war.console.Reception;
import org.unifiedportal.war.console.Screens;

/** Ways to say the same, for administrators: a list, and a form that is tried before it is kept. */
@Path("{language: kk|ru|en}/console/search/synonyms")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Dependent
public class SynonymsResource {
  private final TunedPages<SynonymSet> pages;

  /** Everything the screens need. */
  @Inject
  public SynonymsResource(TuningDesk desk, Reception reception, Screens screens) {
    this.pages = desk.pages(desk.synonyms(), reception, screens);
  }

  /** The list. */
  @GET
  @Consumes(MediaType.WILDCARD)
  public Response list(@BeanParam Ask ask) {
    return pages.list(ask);
  }

  /** One of them, or a new one. */
  @GET
  @Path("{id}")
  @Consumes(MediaType.WILDCARD)
  public Response form(@BeanParam Ask ask, @PathParam("id") String id) {
    return pages.form(ask, id);
  }

  /** Tries it, keeps it, switches it off or on. */
  @POST
  @Path("{id}")
  public Response change(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    return pages.change(ask, id, new Form(typed));
  }
}
