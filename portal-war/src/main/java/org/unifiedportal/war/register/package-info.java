/**
 * The register of documents in the console: an agency's files with their cards, from a batch of
 * uploads to what is live, replaced and taken back.
 *
 * <p>Read {@link org.unifiedportal.war.register.RegisterResource} first, then {@link
 * org.unifiedportal.war.register.CardResource} and {@link
 * org.unifiedportal.war.register.BatchResource}.
 */
@NullMarked
package org.unifiedportal.war.register;

import org.jspecify.annotations.NullMarked;
