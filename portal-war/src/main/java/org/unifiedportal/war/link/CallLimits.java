package org.unifiedportal.war.link;

/**
 * How much a call to another server may take.
 *
 * @param milliseconds from looking up the host to the last byte, for each address on the way
 * @param headBytes of an answer's head; its body is never read
 * @param redirects that are followed
 */
record CallLimits(int milliseconds, int headBytes, int redirects) {
  static final CallLimits DEFAULT = new CallLimits(10_000, 16 << 10, 3);
}
