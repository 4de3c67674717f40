package org.unifiedportal.war.picture;

import java.util.List;
import org.unifiedportal.war.console.ConsoleFrame;
import org.unifiedportal.war.console.FormField;
import org.unifiedportal.war.console.Screen;

/**
 * A library of pictures.
 *
 * @param find the words that are sought
 * @param upload the address of uploads, or empty for those who may not
 * @param more the address of what follows, or empty
 * @param taken the newest that were taken down
 */
public record PicturesScreen(
    ConsoleFrame frame,
    FormField find,
    String upload,
    List<Tile> tiles,
    String more,
    List<Tile> taken)
    implements Screen {
  /** Copies the lists. */
  public PicturesScreen {
    tiles = List.copyOf(tiles);
    taken = List.copyOf(taken);
  }

  /**
   * One picture.
   *
   * @param thumb the address of a small size, or empty while there is none
   * @param focus the place that must stay seen
   * @param state what is wrong or still to do with it in words, or empty
   */
  public record Tile(String address, String thumb, String focus, String words, String state) {}
}
