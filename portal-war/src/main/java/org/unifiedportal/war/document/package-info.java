/**
 * Structured downloads as programs and citizens meet them: uploads, cards, files with ranges, and
 * the pages of documents.
 *
 * <p>Read {@link org.unifiedportal.war.document.AgencyDocumentsResource} first, then {@link
 * org.unifiedportal.war.document.DownloadResource}.
 */
@NullMarked
package org.unifiedportal.war.document;

import org.jspecify.annotations.NullMarked;
