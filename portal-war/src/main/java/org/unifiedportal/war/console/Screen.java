package org.unifiedportal.war.console;

/** What a template of the console is given: its own facts, and the frame around them. */
public interface Screen {
  /** The frame of this screen. */
  ConsoleFrame frame();
}
