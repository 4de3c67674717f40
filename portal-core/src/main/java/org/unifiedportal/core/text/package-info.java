/**
 * Words in Kazakh, Russian and English: what is said, by language, with an honest fallback.
 *
 * <p>Read {@link org.unifiedportal.core.text.LocalText} first.
 */
@NullMarked
package org.unifiedportal.core.text;

import org.jspecify.annotations.NullMarked;
