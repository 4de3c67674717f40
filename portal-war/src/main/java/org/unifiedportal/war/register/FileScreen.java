package org.unifiedportal.war.register;

import java.util.List;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * Where a file is put into a document, in place of its twin or beside the others.
 *
 * @param title of the document
 * @param paper on which the card waits with what was typed, or empty
 * @param explains what happens, in words
 * @param fields in front of the file
 * @param standing the files one of which may be taken off; empty where there is only one
 */
public record FileScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String title,
    String action,
    String back,
    String version,
    String paper,
    String explains,
    String limits,
    List<FormField> fields,
    List<Standing> standing)
    implements Screen {
  /** Copies the fields. */
  public FileScreen {
    fields = List.copyOf(fields);
    standing = List.copyOf(standing);
  }

  /** A file of the document, and where it is taken off. */
  public record Standing(String words, String off) {}
}
