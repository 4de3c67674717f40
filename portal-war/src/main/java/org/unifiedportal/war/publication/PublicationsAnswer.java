package org.unifiedportal.war.publication;

import java.util.List;

/**
 * One page of a list; it may hold fewer entries than asked for, only an empty {@code next} is the
 * end.
 *
 * @param next the address of the next page, empty at the end
 */
record PublicationsAnswer(List<ListedAnswer> items, String next) {
  PublicationsAnswer {
    items = List.copyOf(items);
  }
}
