/**
 * What makes a text easier for its readers: advice for whoever writes, never a refusal.
 *
 * <p>Read {@link org.unifiedportal.core.advice.Advice} first.
 */
@NullMarked
package org.unifiedportal.core.advice;

import org.jspecify.annotations.NullMarked;
