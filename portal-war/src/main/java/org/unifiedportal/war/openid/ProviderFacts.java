package org.unifiedportal.war.openid;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/**
 * What a provider tells of itself (OpenID Connect Discovery 1.0).
 *
 * @param takesBasic whether it takes the portal's secret in a header; in the form otherwise
 */
record ProviderFacts(URI authorization, URI token, URI keys, boolean takesBasic) {
  private static final String AUTHENTICATION = "token_endpoint_auth_methods_supported";

  /**
   * Refuses another provider's facts and, where the issuer is reached by https, addresses that are
   * not.
   */
  static ProviderFacts read(JsonNode told, URI issuer) {
    if (!told.path("issuer").asText().equals(issuer.toString())) {
      throw new IllegalArgumentException("the provider calls itself something else");
    }
    JsonNode ways = told.path(AUTHENTICATION);
    boolean isBasic = ways.isMissingNode();
    for (JsonNode way : ways) {
      isBasic |= way.asText().equals("client_secret_basic");
    }
    return new ProviderFacts(
        address(told, "authorization_endpoint", issuer),
        address(told, "token_endpoint", issuer),
        address(told, "jwks_uri", issuer),
        isBasic);
  }

  private static URI address(JsonNode told, String name, URI issuer) {
    URI address = URI.create(told.path(name).asText());
    boolean isSafe = "https".equals(address.getScheme());
    boolean isLocal = "http".equals(issuer.getScheme()) && "http".equals(address.getScheme());
    if (address.getHost() == null || !isSafe && !isLocal) {
      throw new IllegalArgumentException("the provider names no " + name);
    }
    return address;
  }
}
