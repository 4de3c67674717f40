/**
 * What readers ask the search, as publishers and administrators see it.
 *
 * <p>Read {@link org.unifiedportal.war.inquiry.InquiriesResource} first.
 */
@NullMarked
package org.unifiedportal.war.inquiry;

import org.jspecify.annotations.NullMarked;
