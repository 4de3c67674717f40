package org.unifiedportal.war.page;

/** What a maker of pages says to a request. */
public sealed interface Answer {
  /**
   * A page to show.
   *
   * @param template file name of the template without its ending
   */
  record Shown(int status, String template, PageModel model) implements Answer {
    /** A page that is there. */
    public static Shown of(String template, PageModel model) {
      return new Shown(200, template, model);
    }
  }

  /** The page stands somewhere else for good; the path is below the language. */
  record Moved(String path) implements Answer {}
}
