package org.unifiedportal.war.register;

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
import org.unifiedportal.war.console.Ask;
import org.unifiedportal.war.console.Form;

/** Stops before an act is published a second time, and publishes once a person has said so. */
@Path("{language: kk|ru|en}/console/documents/{id}/same")
@Dependent
public class SameResource {
  private final Answering answering;
  private final SameForms forms;

  /** Those who ask and publish. */
  @Inject
  public SameResource(Answering answering, SameForms forms) {
    this.answering = answering;
    this.forms = forms;
  }

  /** Names the others. */
  @GET
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    return answering.ask(ask, id, forms);
  }

  /** Publishes what is another act than those that were shown; one that came since is shown. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response publish(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    return answering.publish(ask, id, new Form(typed), forms);
  }
}
