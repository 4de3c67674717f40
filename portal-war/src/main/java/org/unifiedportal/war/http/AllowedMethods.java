package org.unifiedportal.war.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells the same of an address whether somebody asks what it allows (OPTIONS: 204) or tries what it
 * doesn't (405): whatever can be got has a head, too, and every address tells its options. The
 * server's REST engine leaves out the one or the other.
 */
@Provider
public class AllowedMethods implements ContainerResponseFilter {
  /** In the order in which they are told. */
  static final List<String> ALL =
      List.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  @Override
  public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
    String allow = answer.getHeaderString(HttpHeaders.ALLOW);
    boolean isAsked = asked.getMethod().equals(HttpMethod.OPTIONS) && answer.getStatus() < 300;
    if (allow == null || !isAsked && answer.getStatus() != 405) {
      return;
    }
    answer.getHeaders().putSingle(HttpHeaders.ALLOW, told(allow));
    if (isAsked) {
      answer.setEntity(null);
      answer.setStatus(204);
      answer.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
    }
  }

  private static String told(String allow) {
    Set<String> allowed = new TreeSet<>(Arrays.asList(allow.split("[\\s,]+")));
    if (allowed.contains(HttpMethod.GET)) {
      allowed.add(HttpMethod.HEAD);
    }
    allowed.add(HttpMethod.OPTIONS);
    return ALL.stream().filter(allowed::contains).collect(Collectors.joining(", "));
  }
}
