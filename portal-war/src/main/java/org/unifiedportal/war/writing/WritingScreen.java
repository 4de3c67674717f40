package org.unifiedportal.war.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * The form of one publication.
 *
 * @param common fields that are the same in every language
 * @param theirs what somebody else has saved meanwhile, by language; empty unless the form is stale
 */
public record WritingScreen(
    ConsoleFrame frame,
    Complaints complaints,
    State state,
    List<Column> columns,
    List<FormField> common,
    List<FormField> publishing,
    List<Preview> theirs,
    Keeping keeping)
    implements Screen {
  /** Copies the lists. */
  public WritingScreen {
    columns = List.copyOf(columns);
    common = List.copyOf(common);
    publishing = List.copyOf(publishing);
    theirs = List.copyOf(theirs);
  }

  @Override
  public List<FormField> allFields() {
    return Stream.of(
            state.first().stream(), columns.stream().flatMap(Column::allFields),
            common.stream(), publishing.stream())
        .flatMap(all -> all)
        .toList();
  }

  /**
   * How it stands.
   *
   * @param action the address the form is sent to
   * @param notice what has just been done, or empty
   * @param standing in words
   * @param live the public address, or empty
   * @param versions the address of its versions, or empty
   * @param withdraw the address where it is withdrawn, or empty
   * @param undo the address where its withdrawal is undone, or empty
   * @param release when it will be published by itself, in words, or empty
   * @param expiry when it will be taken down by itself, in words, or empty
   * @param answer what the newest check of the draft came to, possibly nothing
   * @param draft what is to be known of the draft, where there is one
   * @param hidden names and values that are carried along
   * @param first what is asked before the text
   * @param may what the person may do
   */
  public record State(
      String action,
      String notice,
      String standing,
      String live,
      String versions,
      String withdraw,
      String undo,
      String release,
      String expiry,
      Optional<OpenChecks.Answer> answer,
      Optional<Draft> draft,
      List<Hidden> hidden,
      List<FormField> first,
      May may) {
    /** Copies the fields. */
    public State {
      hidden = List.copyOf(hidden);
      first = List.copyOf(first);
    }

    /** The address where a check is asked for; of use where there are versions. */
    public String check() {
      return versions.replaceFirst("/versions$", "/check");
    }

    /** Whether it waits for its moment and is only read meanwhile. */
    public boolean isSet() {
      return !release.isEmpty() && !may.save();
    }
  }

  /**
   * A draft that was saved and not published.
   *
   * @param words how it stands to what readers see, empty where they see nothing yet
   * @param compare the address where it is compared with what readers see, or empty
   * @param discard the address where it is thrown away, or empty
   */
  public record Draft(String words, String compare, String discard) {
    /** Whether readers see another text meanwhile. */
    public boolean isBesideLive() {
      return !words.isEmpty();
    }

    /** Whether it may be thrown away now. */
    public boolean isDiscardable() {
      return !discard.isEmpty();
    }
  }

  /** A value that is carried along. */
  public record Hidden(String name, String value) {}

  /** The buttons that are shown. */
  public record May(boolean save, boolean publish, boolean correct, boolean schedule) {
    /** It can only be read. */
    static final May NOTHING = new May(false, false, false, false);

    /** Whether no button is shown, so that a form would take words it can't send. */
    public boolean isNothing() {
      return equals(NOTHING);
    }
  }

  /**
   * One language.
   *
   * @param open whether its column is unfolded on a phone
   */
  public record Column(
      String tag,
      String name,
      boolean open,
      List<FormField> fields,
      List<Block> blocks,
      Preview preview) {
    /** Copies the lists. */
    public Column {
      fields = List.copyOf(fields);
      blocks = List.copyOf(blocks);
    }

    /** Its fields, each named with the language, since every column has the same. */
    Stream<FormField> allFields() {
      return Stream.concat(fields.stream(), blocks.stream().flatMap(Block::allFields))
          .map(one -> one.named(name + " · " + one.label()));
    }
  }

  /**
   * A piece of the body.
   *
   * @param base of the names of its fields
   * @param shown HTML of one that this form only carries along, or of a picture, else empty
   */
  public record Block(
      int number, String base, String kind, FormField field, String shown, Picks picks) {
    private Stream<FormField> allFields() {
      return Stream.concat(picks.asked().stream(), Stream.of(field));
    }

    /** Whether it is a picture, which is chosen. */
    public boolean isPicture() {
      return kind.equals(Piece.PICTURE);
    }

    /** Whether this form only carries it along. */
    public boolean isKept() {
      return kind.equals(Piece.KEPT);
    }
  }

  /**
   * The pictures that may be chosen.
   *
   * @param image what is carried along of the chosen one
   * @param library the address of all of them
   * @param preparing that some can't be chosen yet, in words, or empty
   * @param asked what is asked of the chosen one, where its library doesn't tell what it shows
   * @param theirs whose turn it is to say so where it isn't the person's, in words, or empty
   */
  public record Picks(
      String image,
      String library,
      List<Pick> all,
      String preparing,
      List<FormField> asked,
      String theirs) {
    /** A piece that is no picture has none. */
    static final Picks NONE = new Picks("", "", List.of(), "", List.of(), "");

    /** Copies the lists. */
    public Picks {
      all = List.copyOf(all);
      asked = List.copyOf(asked);
    }
  }

  /** One picture of the library, by its identity. */
  public record Pick(String id, String thumb, String words, boolean isChosen) {
    boolean isOf(Piece piece) {
      return id.equals(piece.picture());
    }

    Pick chosen(boolean is) {
      return new Pick(id, thumb, words, is);
    }
  }

  /** How a phone shows it: title, lead, body and facts as HTML; a blank title means nothing yet. */
  public record Preview(String tag, String title, String lead, String body, String facts) {}
}
