/**
 * Structured downloads: a paper of an agency, its card, its files by edition and language, and the
 * commands that carry it from upload to tombstone.
 *
 * <p>Read {@link org.unifiedportal.core.document.Document}, then {@link
 * org.unifiedportal.core.document.Card}, then {@link
 * org.unifiedportal.core.document.AddingDocuments}. The bytes lie in {@code core.vault}.
 */
@NullMarked
package org.unifiedportal.core.document;

import org.jspecify.annotations.NullMarked;
