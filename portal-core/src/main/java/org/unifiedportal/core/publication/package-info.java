/**
 * Everything an agency publishes: one noun, its editions, and the commands that carry it from draft
 * to archive.
 *
 * <p>Read {@link org.unifiedportal.core.publication.Publication}, then {@link
 * org.unifiedportal.core.publication.Content}, then {@link
 * org.unifiedportal.core.publication.Publishing}. A new kind is one constant in {@link
 * org.unifiedportal.core.publication.PublicationKind}.
 */
@NullMarked
package org.unifiedportal.core.publication;

import org.jspecify.annotations.NullMarked;
