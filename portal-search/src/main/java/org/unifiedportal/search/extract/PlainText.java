package org.unifiedportal.search.extract;

import java.util.OptionalInt;

/**
 * What a reader of one format found.
 *
 * @param pages pages or sheets, where the file has or says them
 * @param title as the file's own properties have it, possibly empty
 */
record PlainText(String text, OptionalInt pages, String title) {}
