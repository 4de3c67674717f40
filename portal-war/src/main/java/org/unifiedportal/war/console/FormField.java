package org.unifiedportal.war.console;

import java.util.List;

/**
 * One thing a form asks for.
 *
 * @param name of the field, also the JSON pointer of its issues with full stops
 * @param value what was typed or is known; never of a password
 * @param hint what to write, in a sentence, may be empty
 * @param error what is wrong, may be empty
 * @param lang language of what is typed when it isn't the reader's, else empty
 * @param choices of a {@link Look#CHOICE} or {@link Look#BOXES}
 * @param advice what would make it easier for a reader, may be empty
 * @param link address of what the hint tells of, may be empty
 */
public record FormField(
    String name,
    String label,
    Look look,
    String value,
    String hint,
    String error,
    String lang,
    boolean required,
    List<Choice> choices,
    String advice,
    String link) {
  /** Copies the choices. */
  public FormField {
    choices = List.copyOf(choices);
  }

  /** How it is asked. */
  public enum Look {
    LINE("text", "off"),
    LOGIN("text", "username"),
    NAME("text", "name"),
    PASSWORD("password", "current-password"),
    NEW_PASSWORD("password", "new-password"),
    CODE("text", "one-time-code"),
    WORDS("", "off"),
    LINK("url", "off"),
    EMAIL("text", "off"),
    DAY("date", "off"),
    MOMENT("datetime-local", "off"),
    CHOICE("", "off"),
    BOXES("", "off");

    private final String type;
    private final String autocomplete;

    Look(String type, String autocomplete) {
      this.type = type;
      this.autocomplete = autocomplete;
    }

    /** The type of the input element. */
    public String type() {
      return type;
    }

    /** What a browser may fill in. */
    public String autocomplete() {
      return autocomplete;
    }
  }

  /** One value of a choice and its words. */
  public record Choice(String value, String words, boolean isChosen) {}

  /** A field that must be filled in. */
  public static FormField must(Look look, String name, String label) {
    return new FormField(name, label, look, "", "", "", "", true, List.of(), "", "");
  }

  /** A field that may stay empty. */
  public static FormField may(Look look, String name, String label) {
    return new FormField(name, label, look, "", "", "", "", false, List.of(), "", "");
  }

  /** The same with what was typed. */
  public FormField with(String typed) {
    return new FormField(
        name, label, look, typed, hint, error, lang, required, choices, advice, link);
  }

  /** The same under another name. */
  public FormField named(String words) {
    return new FormField(
        name, words, look, value, hint, error, lang, required, choices, advice, link);
  }

  /** The same with a sentence that tells what to write. */
  public FormField hinted(String words) {
    return new FormField(
        name, label, look, value, words, error, lang, required, choices, advice, link);
  }

  /** The same with the address of what the sentence tells of. */
  public FormField leadingTo(String address) {
    return new FormField(
        name, label, look, value, hint, error, lang, required, choices, advice, address);
  }

  /** The same for words in this language. */
  public FormField in(String tag) {
    return new FormField(
        name, label, look, value, hint, error, tag, required, choices, advice, link);
  }

  /** The same with these choices. */
  public FormField of(List<Choice> offered) {
    return new FormField(
        name, label, look, value, hint, error, lang, required, offered, advice, link);
  }

  /** The same with what is wrong with it. */
  public FormField held(Complaints complaints) {
    return new FormField(
        name, label, look, value, hint, complaints.at(name), lang, required, choices, advice, link);
  }

  /** The same with this wrong with it. */
  public FormField wrong(String words) {
    return new FormField(
        name, label, look, value, hint, words, lang, required, choices, advice, link);
  }

  /** The same with advice; none where something is wrong, which goes first. */
  public FormField advised(String words) {
    String shown = error.isEmpty() ? words : "";
    return new FormField(
        name, label, look, value, hint, error, lang, required, choices, shown, link);
  }

  /** What the element is described by: the ids of hint, error and advice, or nothing. */
  public String describedBy() {
    String hints = hint.isEmpty() ? "" : name + "-hint";
    String errors = error.isEmpty() ? "" : name + "-error";
    String advices = advice.isEmpty() ? "" : name + "-advice";
    return (hints + " " + errors + " " + advices).strip().replace("  ", " ");
  }
}
