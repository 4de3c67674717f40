/**
 * Plain text out of files, inside limits and in a process of its own: a file that eats memory or
 * time takes nobody down with it.
 *
 * <p>Read {@link org.unifiedportal.search.extract.ExtractProcess} first, then {@link
 * org.unifiedportal.search.extract.Extraction}. ADR 0702 says why so.
 */
@NullMarked
package org.unifiedportal.search.extract;

import org.jspecify.annotations.NullMarked;
