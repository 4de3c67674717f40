/**
 * The links of publications: where they lead, and whether anything is there still.
 *
 * <p>Read {@link org.unifiedportal.core.link.LinkCheck} first; {@link
 * org.unifiedportal.core.link.CheckingLinks} has them followed in the background.
 */
@NullMarked
package org.unifiedportal.core.link;

import org.jspecify.annotations.NullMarked;
