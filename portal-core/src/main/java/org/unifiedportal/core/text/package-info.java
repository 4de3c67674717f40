/** Words in Kazakh, Russian and English. */
@NullMarked
package org.unifiedportal.core.text;

import org.jspecify.annotations.NullMarked;
