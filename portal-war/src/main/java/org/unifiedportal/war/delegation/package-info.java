/**
 * Where an agency lets an editorial office or another agency run part of its site, and takes that
 * back.
 *
 * <p>Read {@link org.unifiedportal.war.delegation.DelegationsResource} first.
 */
@NullMarked
package org.unifiedportal.war.delegation;

import org.jspecify.annotations.NullMarked;
