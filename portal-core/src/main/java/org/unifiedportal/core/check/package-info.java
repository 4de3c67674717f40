/**
 * A second pair of eyes before something is published: a colleague, or anybody with a link and a
 * code; remarks on pieces of the text, and a sign-off.
 *
 * <p>Read {@link org.unifiedportal.core.check.Check} first, then {@link
 * org.unifiedportal.core.check.Checking}.
 */
@NullMarked
package org.unifiedportal.core.check;

import org.jspecify.annotations.NullMarked;
