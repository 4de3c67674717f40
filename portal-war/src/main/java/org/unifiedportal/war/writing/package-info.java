/**
 * Writing, publishing, correcting and withdrawing by forms that work without script.
 *
 * <p>Read {@link org.unifiedportal.war.writing.Sheet} first: what was typed, by field name; {@link
 * org.unifiedportal.war.writing.ItemResource} carries it to the same commands as the API.
 */
@NullMarked
package org.unifiedportal.war.writing;

import org.jspecify.annotations.NullMarked;
