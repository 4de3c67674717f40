package org.unifiedportal.war.catalogue;

import jakarta.ws.rs.core.Request;
import java.net.URI;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;

/** Requests of a harvester. */
final class Asked {
  private static final URI BASE = URI.create("https://portal.example/");

  private Asked() {}

  static Request anew() {
    return request();
  }

  /** By who has the answer of this tag. */
  static Request having(String tag) {
    ContainerRequest request = request();
    request.getHeaders().putSingle("If-None-Match", tag);
    return request;
  }

  private static ContainerRequest request() {
    return new ContainerRequest(BASE, BASE, "GET", null, new MapPropertiesDelegate(), null);
  }
}
