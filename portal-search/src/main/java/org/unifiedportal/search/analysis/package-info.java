/**
 * How words become index terms in Kazakh, Russian and English.
 *
 * <p>Read {@link org.unifiedportal.search.analysis.Form} first: each form is one way to write a
 * word down, and lists the languages whose texts are written down so.
 */
@NullMarked
package org.unifiedportal.search.analysis;

import org.jspecify.annotations.NullMarked;
