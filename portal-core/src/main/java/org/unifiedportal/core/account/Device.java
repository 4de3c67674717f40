package org.unifiedportal.core.account;

/**
 * Where somebody signs in from.
 *
 * @param address the network address, as the server sees it
 * @param name what the browser says it is, cut to 200 characters
 */
public record Device(String address, String name) {
  private static final int LONGEST_ADDRESS = 100;
  private static final int LONGEST_NAME = 200;

  /** Cuts what is longer than a row. */
  public Device {
    address = cut(address, LONGEST_ADDRESS);
    name = cut(name, LONGEST_NAME);
  }

  private static String cut(String words, int longest) {
    return words.substring(0, Math.min(words.length(), longest)).replaceAll("\\p{Cntrl}", " ");
  }
}
