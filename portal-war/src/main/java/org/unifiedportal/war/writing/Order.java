package org.unifiedportal.war.writing;

import org.unifiedportal.core.publication.Publication;
import org.unifiedportal.war.console.Visitor;

/**
 * What a person wants done with what was typed.
 *
 * @param button the key of the button that was pressed
 * @param visitor who pressed it
 */
record Order(String button, Sheet sheet, Visitor.Signed visitor) {
  /** The version the form was made from; none the portal ever had when it isn't a number. */
  long knownVersion() {
    String typed = sheet.text("version");
    return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
  }

  /** What was done, and to what. */
  record Done(Publication publication, String notice) {}
}
