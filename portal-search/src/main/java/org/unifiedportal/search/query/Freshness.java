package org.unifiedportal.search.query;

import java.time.Instant;

/**
 * What was told for a day loses up to a fifth of its weight as months pass: half of that in 180
 * days.
 */
record Freshness(Instant now) implements Gathering.Fading {
  private static final float LEAST = 0.8f;
  private static final double HALF_LIFE_SECONDS = 180 * 24 * 3600.0;

  @Override
  public float weight(long published) {
    double age = Math.max(0, now.getEpochSecond() - published);
    return LEAST + (1 - LEAST) * (float) Math.pow(0.5, age / HALF_LIFE_SECONDS);
  }
}
