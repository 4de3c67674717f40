package org.unifiedportal.war.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.unifiedportal.war.settings.Settings;

/** Serves the description of the API. */
@Path("api/v1/openapi.json")
@Dependent
public class OpenApiResource {
  private final Settings settings;

  @Inject
  OpenApiResource(Settings settings) {
    this.settings = settings;
  }

  /** The whole document. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response document() {
    ObjectNode document = OpenApi.document(settings.baseUrl());
    return Response.ok(document).header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600").build();
  }
}
