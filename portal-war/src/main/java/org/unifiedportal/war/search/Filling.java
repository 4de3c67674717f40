package org.unifiedportal.war.search;

/**
 * Whether the index is known to lack something that is published: then nothing found means nothing.
 */
@FunctionalInterface
public interface Filling {
  /** An index that always has everything. */
  Filling NEVER = () -> false;

  /** Whether it is being filled at this moment. */
  boolean goesOn();
}
