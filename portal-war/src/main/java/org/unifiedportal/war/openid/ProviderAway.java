package org.unifiedportal.war.openid;

/** The provider doesn't answer, or not as the standard says. */
public final class ProviderAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProviderAway(Throwable why) {
    super(why);
  }
}
