package org.unifiedportal.war.load;

/** The portal can't be reached or doesn't let the asker in; one sentence says why. */
public final class PortalAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortalAway(String sentence) {
    super(sentence);
  }
}
