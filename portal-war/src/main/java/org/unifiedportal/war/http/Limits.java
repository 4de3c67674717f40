package org.unifiedportal.war.http;

/**
 * How much a request may ask for or bring.
 *
 * @param bodyBytes the largest JSON body
 * @param jsonDepth how deep objects and arrays may stand in one another
 * @param pageSize entries of a list when the asker names no number
 * @param largestPage entries of a list at most
 * @param keyLength the longest Idempotency-Key, in characters
 */
public record Limits(int bodyBytes, int jsonDepth, int pageSize, int largestPage, int keyLength) {
  /** What the portal allows unless an operator decides otherwise. */
  public static final Limits DEFAULT = new Limits(1_048_576, 32, 20, 100, 200);
}
