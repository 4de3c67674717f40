package org.unifiedportal.war.page;

/** Turns what a reader asks for into a page; caches and shelves stand around one of these. */
@FunctionalInterface
public interface PageSource {
  /** The page of an address; an unknown address gives the page that says so. */
  Page page(PageRequest request);
}
