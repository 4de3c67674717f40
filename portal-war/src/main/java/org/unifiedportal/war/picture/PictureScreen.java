package org.unifiedportal.war.picture;

import java.util.List;
import org.unifiedportal.core.picture.Crop;
import org.unifiedportal.core.picture.Cut;
import org.unifiedportal.core.picture.Renditions;
import org.unifiedportal.war.console.Complaints;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.FormField.Choice;
import org.unifiedportal.war.console.Screen;
import org.unifiedportal.war.publication.Mention;

/**
 * One picture: what is told of it, which part is shown, where it is used.
 *
 * @param notice what has just been done, or empty
 * @param focus the nine places
 * @param facts of the file, in words
 */
public record PictureScreen(
    ConsoleFrame frame,
    Complaints complaints,
    String notice,
    Form form,
    Canvas canvas,
    List<Choice> focus,
    List<String> facts,
    List<Mention> places,
    Down down)
    implements Screen {
  private static final int LARGE = 960;

  /** Copies the lists. */
  public PictureScreen {
    focus = List.copyOf(focus);
    facts = List.copyOf(facts);
    places = List.copyOf(places);
  }

  @Override
  public List<FormField> allFields() {
    return form.fields();
  }

  /**
   * The form.
   *
   * @param action where it is sent to; empty for those who may not change it
   * @param version the version it was made from
   * @param crop the four numbers
   */
  public record Form(String action, String version, List<FormField> fields, List<FormField> crop) {
    /** Copies the lists. */
    public Form {
      fields = List.copyOf(fields);
      crop = List.copyOf(crop);
    }
  }

  /**
   * The whole picture with the part marked.
   *
   * @param source the address of the whole, or empty while it can't be shown
   * @param state why it can't, in words, or empty
   * @param width of the upright picture
   * @param part as it was typed
   */
  public record Canvas(String source, String state, int width, int height, Crop part) {}

  /**
   * Whether it was taken down.
   *
   * @param address where it can be, for those who may; else empty
   * @param words when, by whom and why it was; empty while it stands
   * @param note what was said besides, or empty
   */
  public record Down(String address, String words, String note) {}

  /** The address of a size for a column. */
  static String large(Cut cut) {
    int width =
        Renditions.widths(cut.crop().width()).stream()
            .filter(one -> one <= LARGE)
            .reduce((one, more) -> more)
            .orElse(cut.crop().width());
    return cut.path() + "/" + width + ".jpg";
  }
}
