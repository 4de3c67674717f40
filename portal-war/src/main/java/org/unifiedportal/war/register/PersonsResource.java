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

/**
 * Stops before files are published in which people are named by their identification numbers, and
 * publishes once a person has answered for that.
 */
@Path("{language: kk|ru|en}/console/documents/{id}/persons")
@Dependent
public class PersonsResource {
  private final Answering answering;
  private final PersonsForms forms;

  /** Those who ask and publish. */
  @Inject
  public PersonsResource(Answering answering, PersonsForms forms) {
    this.answering = answering;
    this.forms = forms;
  }

  /** Says how many are named. */
  @GET
  public Response show(@BeanParam Ask ask, @PathParam("id") String id) {
    return answering.ask(ask, id, forms);
  }

  /** Publishes what was answered for. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response publish(
      @BeanParam Ask ask, @PathParam("id") String id, MultivaluedMap<String, String> typed) {
    return answering.publish(ask, id, new Form(typed), forms);
  }
}
