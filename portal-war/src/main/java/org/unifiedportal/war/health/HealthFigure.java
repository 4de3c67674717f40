package org.unifiedportal.war.health;

/** One thing worth watching; every CDI bean of this type appears at {@code /health}. */
public interface HealthFigure {
  /** Its key in the answer, lower-case with dashes. */
  String name();

  /** Measures now, within a second; a failure is a reading too, not an exception. */
  HealthReading measure();
}
