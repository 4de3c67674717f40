/**
 * Publications as HTTP meets them: their pages, and the API by which programs draft, publish and
 * read them.
 *
 * <p>For pages read {@link org.unifiedportal.war.publication.PublicationPages} first; for the API
 * {@link org.unifiedportal.war.publication.PublicationsResource}, then {@link
 * org.unifiedportal.war.publication.PublicationOrdersResource}.
 */
@NullMarked
package org.unifiedportal.war.publication;

import org.jspecify.annotations.NullMarked;
