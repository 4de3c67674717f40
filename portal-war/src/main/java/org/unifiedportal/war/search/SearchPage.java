package org.unifiedportal.war.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.war.page.Frame;
import org.unifiedportal.war.page.PageModel;

/**
 * The page of results.
 *
 * @param typed what the reader typed, as it was
 * @param kept the filters in force, which the form sends again
 * @param title what was understood
 * @param count how much was found, in words; empty when nothing was
 * @param readAs what the question was read as when that isn't how it was typed, in a sentence; else
 *     empty
 * @param ways straight ways to what was asked for by its name
 * @param remarks what the reader must be told about the results
 * @param orders the orders to choose from, none when there is nothing to order
 * @param silence why an empty list doesn't mean that there is nothing
 * @param help what to try where nothing was found
 * @param feed the address of the feed of this question
 */
public record SearchPage(
    Frame frame,
    String typed,
    Map<String, String> kept,
    String title,
    String count,
    String readAs,
    List<Way> ways,
    List<String> remarks,
    List<Choices> choices,
    List<Choice> orders,
    List<HitCard> hits,
    Silence silence,
    ZeroHelp help,
    String feed,
    Leaves leaves)
    implements PageModel {

  /** The values of one filter. */
  public record Choices(String name, List<Choice> values) {}

  /** A value of a filter; the link chooses it, or takes it back when it is chosen. */
  public record Choice(String words, String count, String link, boolean isChosen) {}

  @Override
  public boolean isForOne() {
    return true;
  }

  /**
   * Links to the page before and the page after, empty when there is none.
   *
   * @param last to the last page, where this one stands behind it
   */
  public record Leaves(String before, String next, Optional<Last> last) {}

  /** What is said on a page behind the last one, and the way back. */
  public record Last(String words, String link, String linkWords) {}

  /** What narrows or orders the list by choice, each with the link that takes it back. */
  public List<Choice> inForce() {
    Stream<Choice> narrowing =
        choices.stream().flatMap(it -> it.values().stream()).filter(Choice::isChosen);
    Stream<Choice> order =
        orders.stream()
            .skip(1)
            .filter(Choice::isChosen)
            .map(it -> new Choice(it.words(), "", orders.getFirst().link(), true));
    return Stream.concat(narrowing, order).toList();
  }
}
