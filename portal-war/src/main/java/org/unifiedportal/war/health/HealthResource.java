package org.unifiedportal.war.health;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Answers probes: {@code live} restarts a dead process, {@code ready} sends it visitors. */
@Path("health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject HealthFigures figures;

  /** Every figure; always 200, so that figures are read while something is amiss. */
  @GET
  public Response figures() throws JsonProcessingException {
    return answer(200, measure());
  }

  /** 200 while the process answers at all. */
  @GET
  @Path("live")
  public Response live() throws JsonProcessingException {
    return answer(200, Map.of("live", true));
  }

  /** 200 when every figure is ready, otherwise 503 with the figures. */
  @GET
  @Path("ready")
  public Response ready() throws JsonProcessingException {
    Health health = measure();
    return answer(health.ready() ? 200 : 503, health);
  }

  private Health measure() {
    return Health.of(figures.read());
  }

  private static Response answer(int status, Object body) throws JsonProcessingException {
    CacheControl never = new CacheControl();
    never.setNoStore(true);
    never.setNoTransform(false);
    return Response.status(status)
        .entity(JSON.writeValueAsString(body))
        .cacheControl(never)
        .build();
  }
}
