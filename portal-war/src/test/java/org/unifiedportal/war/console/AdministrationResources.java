package org.unifiedportal.war.console;

import java.util.List;
import org.unifiedportal.core.TestPortal;
import org.unifiedportal.war.token.TokenForms;
import org.unifiedportal.war.token.TokensResource;

/** The screens of those who administer agencies and the portal, over a test portal. */
final class AdministrationResources {
  private AdministrationResources() {}

  static List<Object> made(TestPortal portal, Reception reception, Screens screens) {
    TokenForms tokens = new TokenForms(portal.agencies, portal.tokens, reception);
    return List.of(new TokensResource(portal.issuing, tokens, reception, screens));
  }
}
