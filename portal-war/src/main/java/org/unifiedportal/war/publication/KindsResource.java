package org.unifiedportal.war.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.unifiedportal.war.http.Operation;
import org.unifiedportal.war.http.StrictJson;

/**
 * Tells programs what can be published, with names in three languages, so that forms are made of
 * data.
 */
@Path("api/v1/kinds")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class KindsResource {
  /** All kinds. */
  @GET
  @Operation(
      summary = "Lists the kinds of publications with their fields, choices and names.",
      answer = KindsAnswer.class)
  public JsonNode list() {
    return StrictJson.tree(KindsAnswer.all());
  }
}
