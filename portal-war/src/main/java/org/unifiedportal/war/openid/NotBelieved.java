package org.unifiedportal.war.openid;

/** What came from the provider vouches for nobody. */
public final class NotBelieved extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotBelieved(Throwable why) {
    super(why);
  }
}
