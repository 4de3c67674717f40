package org.unifiedportal.war.console;

import java.util.List;

/** What a template of the console is given: its own facts, and the frame around them. */
public interface Screen {
  /** The frame of this screen. */
  ConsoleFrame frame();

  /** What is wrong with what was typed. */
  default Complaints complaints() {
    return Complaints.NONE;
  }

  /** What its form asks for, where that is one list. */
  default List<FormField> fields() {
    return List.of();
  }

  /** All it asks for: what is wrong is told by the names of these, and leads to them. */
  default List<FormField> allFields() {
    return fields();
  }
}
