/**
 * The sections that the law asks of an agency: a page each, how fully they are filled language by
 * language, and the report for whoever inspects them.
 *
 * <p>Read {@link org.unifiedportal.war.section.SectionPages} first.
 */
@NullMarked
package org.unifiedportal.war.section;

import org.jspecify.annotations.NullMarked;
