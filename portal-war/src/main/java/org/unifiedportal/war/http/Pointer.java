package org.unifiedportal.war.http;

/** JSON Pointers (RFC 6901) one step at a time. */
public final class Pointer {
  private Pointer() {}

  /** The pointer to a member of the object at {@code pointer}. */
  public static String below(String pointer, String member) {
    return pointer + "/" + member.replace("~", "~0").replace("/", "~1");
  }

  /** The pointer to an element of the array at {@code pointer}. */
  public static String below(String pointer, int element) {
    return pointer + "/" + element;
  }
}
