package org.unifiedportal.war.console;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;

/** What was typed into a form, freed of characters that no database keeps. */
public record Form(MultivaluedMap<String, String> typed) {
  /** The name of the field that proves whose form it is. */
  public static final String TOKEN = "form-token";

  /** Stands in the proof's place where nobody was signed in when the form came. */
  public static final String KEPT = "kept";

  /**
   * Whether what was kept on the page of an ended session is brought back, to be looked at: no
   * button goes with it, so nothing is carried out, whoever sends it.
   */
  public boolean isBroughtBack() {
    return isKept() && !has("do");
  }

  /** Whether it comes from the page of an ended session. */
  boolean isKept() {
    return text(TOKEN).equals(KEPT);
  }

  /** The words of a field, or nothing; line ends as one character. */
  public String text(String name) {
    String value = typed.getFirst(name);
    return value == null ? "" : tame(value);
  }

  /** A field to the letter, for passwords. */
  public String exact(String name) {
    String value = typed.getFirst(name);
    return value == null ? "" : value;
  }

  /** The words of a field that may stand several times. */
  public List<String> all(String name) {
    return typed.getOrDefault(name, List.of()).stream().map(Form::tame).toList();
  }

  /** Whether a button or a box of this name was chosen. */
  public boolean has(String name) {
    return typed.containsKey(name);
  }

  /** The names of the fields. */
  public Set<String> names() {
    return typed.keySet();
  }

  /** The same without characters that no database keeps; line ends as one character. */
  static String tame(String value) {
    return value
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", "")
        .strip();
  }
}
