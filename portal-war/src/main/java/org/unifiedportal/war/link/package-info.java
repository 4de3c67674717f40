/**
 * Follows links: out to other servers under the rules for outgoing calls, and to own pages without
 * HTTP; tells writers what was found.
 *
 * <p>Read {@link org.unifiedportal.war.link.Following} first.
 */
@NullMarked
package org.unifiedportal.war.link;

import org.jspecify.annotations.NullMarked;
