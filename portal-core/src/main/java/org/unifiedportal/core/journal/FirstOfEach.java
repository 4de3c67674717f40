package org.unifiedportal.core.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Asks in SQL for the first rows of several owners together so that no more than so many of each
 * are read. Where all owners stand in one condition, a database sorts everything they have before
 * it tells the first. Of one owner the rows are in the order of an index, its owner named, too: H2
 * takes them from there only where all of the index's columns are named.
 *
 * <p>Tables, columns and conditions go into the text as they are: they are constants of the
 * program, never anything that was typed. Public, beside {@link JpaDatabase}, for {@code Jpa…Store}
 * classes of other packages only (ADR 0003).
 *
 * @param order by what the rows stand in an order, on an index that begins with the owner
 * @param conditions on a row, each beginning with {@code and}; their values are question marks.
 *     They let no row pass whose moment is null: databases disagree where such a row stands
 * @param given the values of the conditions, in their order
 */
public record FirstOfEach(Order order, String conditions, List<Object> given) {
  /** Copies the values. */
  public FirstOfEach {
    given = List.copyOf(given);
  }

  /**
   * Rows and their order: by the moment, then by the id.
   *
   * @param id column of the row's id
   * @param owner column of the id of whoever owns the row
   * @param moment column of the moment
   */
  public record Order(String table, String id, String owner, String moment, boolean newestFirst) {
    private String words(String... columns) {
      String direction = newestFirst ? " desc" : "";
      return " order by " + String.join(direction + ", ", columns) + direction;
    }
  }

  /**
   * SQL that answers with ids in order.
   *
   * @param owners how many, refused where there is none
   * @param limit how many ids at most, of all owners together
   */
  public String text(int owners, int limit) {
    if (owners < 1) {
      throw new IllegalArgumentException("the first rows of nobody are no question");
    }
    String of =
        "(select %s as id, %s as place from %s where %s = ? %s%s limit %d)"
            .formatted(
                order.id(),
                order.moment(),
                order.table(),
                order.owner(),
                conditions,
                order.words(order.owner(), order.moment(), order.id()),
                limit);
    return "select f.id from ("
        + String.join(" union all ", Collections.nCopies(owners, of))
        + ") f"
        + order.words("f.place", "f.id")
        + " limit "
        + limit;
  }

  /** What the question marks stand for, in their order. */
  public List<Object> values(Collection<String> owners) {
    List<Object> values = new ArrayList<>();
    for (String owner : owners) {
      values.add(owner);
      values.addAll(given);
    }
    return values;
  }
}
