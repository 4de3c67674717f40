/**
 * Akimats, departments, subsites and editorial offices, what people are for them, and the tokens
 * their programs use.
 *
 * <p>Read {@link org.unifiedportal.core.agency.Agency} first; {@link
 * org.unifiedportal.core.agency.FoundingAgencies} makes one, {@link
 * org.unifiedportal.core.agency.Access} decides who may do what.
 */
@NullMarked
package org.unifiedportal.core.agency;

import org.jspecify.annotations.NullMarked;
