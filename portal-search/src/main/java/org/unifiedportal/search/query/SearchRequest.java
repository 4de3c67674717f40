package org.unifiedportal.search.query;

import org.unifiedportal.core.text.Language;

/**
 * What is asked.
 *
 * @param text as typed: words, "words together", -unwanted; blank asks for everything, newest first
 * @param reader whose language is preferred among the languages of one publication
 */
public record SearchRequest(
    String text, Filters filters, Language reader, Order order, Window window) {
  /** Best first. */
  public SearchRequest(String text, Filters filters, Language reader, Window window) {
    this(text, filters, reader, Order.RELEVANCE, window);
  }

  /** The first page of everything these words find. */
  public static SearchRequest of(String text, Language reader) {
    return new SearchRequest(text, Filters.NONE, reader, Window.FIRST);
  }

  /** The same with these filters. */
  public SearchRequest withFilters(Filters wanted) {
    return new SearchRequest(text, wanted, reader, order, window);
  }

  /** The same in this order. */
  public SearchRequest withOrder(Order wanted) {
    return new SearchRequest(text, filters, reader, wanted, window);
  }

  /** Another stretch of the same. */
  public SearchRequest withWindow(Window wanted) {
    return new SearchRequest(text, filters, reader, order, wanted);
  }
}
