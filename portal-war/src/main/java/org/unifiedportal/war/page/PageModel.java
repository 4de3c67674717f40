package org.unifiedportal.war.page;

/** What a template is given: its own facts, and the frame around them. */
public interface PageModel {
  /** The frame of this page. */
  Frame frame();
}
