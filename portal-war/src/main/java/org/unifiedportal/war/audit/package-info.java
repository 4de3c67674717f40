/**
 * The journal for people: what happened in the agencies one administers, looked through and taken
 * along as a table, and whether its chain of hashes is whole.
 *
 * <p>Read {@link org.unifiedportal.war.audit.AuditResource} first.
 */
@NullMarked
package org.unifiedportal.war.audit;

import org.jspecify.annotations.NullMarked;
