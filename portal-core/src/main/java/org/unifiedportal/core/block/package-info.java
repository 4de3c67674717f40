/**
 * The pieces of a page body, made for phones: their rules at birth, their versioned JSON, their
 * plain text.
 *
 * <p>Read {@link org.unifiedportal.core.block.Block} first; a new kind of block is a new record
 * there, and the compiler names every place that must handle it.
 */
@NullMarked
package org.unifiedportal.core.block;

import org.jspecify.annotations.NullMarked;
