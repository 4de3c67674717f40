/**
 * What readers ask the search, counted by day and language: never who asked, and never a question
 * so rare that it may tell of somebody.
 *
 * <p>Read {@link org.unifiedportal.core.inquiry.Inquiry} first, then {@link
 * org.unifiedportal.core.inquiry.InquiryTally}.
 */
@NullMarked
package org.unifiedportal.core.inquiry;

import org.jspecify.annotations.NullMarked;
