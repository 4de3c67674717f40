package org.unifiedportal.war.page;

/** What a template is given: its own facts, and the frame around them. */
public interface PageModel {
  /** The frame of this page. */
  Frame frame();

  /** Whether it answers one reader's question, so that hardly another one gets the same page. */
  default boolean isForOne() {
    return false;
  }
}
