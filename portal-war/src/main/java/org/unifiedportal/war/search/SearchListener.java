package org.unifiedportal.war.search;

import org.unifiedportal.core.text.Language;

/** Whoever counts what is asked; told on the reader's thread, so it must not wait for anything. */
@FunctionalInterface
public interface SearchListener {
  /** Nobody counts. */
  SearchListener NOBODY = (page, typed, found) -> {};

  /** A question was asked on a page of this language, and something was found or not. */
  void asked(Language page, String typed, boolean found);
}
