package org.unifiedportal.search.query;

/**
 * Which stretch of the results is shown.
 *
 * @param page from 1 to {@value #LAST_PAGE}: whoever leafs further should ask more precisely
 * @param size hits on a page, from {@value #LEAST} to {@value #MOST}
 */
public record Window(int page, int size) {
  /** The last page that is served. */
  public static final int LAST_PAGE = 50;

  /** The fewest hits on a page. */
  public static final int LEAST = 10;

  /** The most hits on a page. */
  public static final int MOST = 50;

  /** The first twenty hits. */
  public static final Window FIRST = new Window(1, 20);

  /** Refuses pages and sizes outside of the limits. */
  public Window {
    refuseOutside("page", page, 1, LAST_PAGE);
    refuseOutside("size", size, LEAST, MOST);
  }

  int start() {
    return (page - 1) * size;
  }

  int end() {
    return page * size;
  }

  private static void refuseOutside(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " is " + value + ", not from " + least + " to " + most);
    }
  }
}
