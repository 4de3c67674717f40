package org.unifiedportal.war.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;
import org.unifiedportal.war.publication.Mention;
import org.unifiedportal.war.writing.Keeping;

/**
 * A document with its card.
 *
 * @param main fields that every document has
 * @param more fields only some need, folded unless one of them must be seen
 * @param theirs the card somebody else has saved meanwhile, fact by fact; empty unless stale
 */
public record CardScreen(
    ConsoleFrame frame,
    Complaints complaints,
    State state,
    List<FormField> main,
    List<FormField> more,
    List<FormField> carried,
    About about,
    List<Fact> theirs,
    Keeping keeping)
    implements Screen {
  /** Copies the lists. */
  public CardScreen {
    main = List.copyOf(main);
    more = List.copyOf(more);
    carried = List.copyOf(carried);
    theirs = List.copyOf(theirs);
  }

  @Override
  public List<FormField> allFields() {
    return Stream.concat(main.stream(), more.stream()).toList();
  }

  /**
   * How it stands.
   *
   * @param action the address the card is sent to
   * @param notice what has just been done, or empty
   * @param brought that it was brought back and isn't saved yet, in words, or empty
   * @param standing in words
   * @param version the one that the card was typed from
   * @param live the public address, or empty
   * @param open whether the fields only some need are unfolded
   * @param may what the person may do
   */
  public record State(
      String action,
      String notice,
      String brought,
      String standing,
      String live,
      String version,
      boolean open,
      May may) {}

  /** The buttons and ways that are shown. */
  public record May(
      boolean save, boolean publish, boolean withdraw, boolean putBack, boolean discard) {}

  /**
   * What is known beside the card.
   *
   * @param lacks what stops publishing, in words; may be empty
   * @param advice what would make the card better, in words; may be empty
   * @param unsaved what is filled in and only to be looked at and saved, in words; may be empty
   * @param later doubts whether it can amend or repeal an act of a later day, in words
   * @param offered where a file that waits for a decision is decided on, or empty
   */
  public record About(
      String lacks,
      String advice,
      String unsaved,
      List<File> files,
      List<Edition> editions,
      List<Mention> linked,
      String reading,
      Optional<Twin> twin,
      List<String> later,
      String offered) {
    /** Copies the lists. */
    public About {
      later = List.copyOf(later);
      files = List.copyOf(files);
      editions = List.copyOf(editions);
      linked = List.copyOf(linked);
    }

    /** The files with which something is to be done before citizens get them. */
    public List<File> wanting() {
      return files.stream().filter(file -> !file.wanting().isEmpty()).toList();
    }
  }

  /**
   * Another document that may be the same act in another language.
   *
   * @param words that ask whether it is
   * @param way the words of the link
   * @param address where the file can be added to it, or else its card
   */
  public record Twin(String words, String way, String address) {}

  /**
   * A file of the newest edition.
   *
   * @param facts format, size, pages
   * @param state verdict and reading, in words
   * @param wanting what to do about it, or empty
   * @param address where it is given out, or empty
   */
  public record File(
      String language,
      String name,
      String facts,
      String state,
      String wanting,
      String hash,
      String address) {}

  /** An edition: its number, when and why it came, its address for ever, or empty. */
  public record Edition(String words, String note, String address) {}

  /** A name and a value. */
  public record Fact(String name, String value) {}
}
