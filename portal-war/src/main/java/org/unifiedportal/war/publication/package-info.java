/**
 * What citizens read of a publication: the card in a list, the lists, and the page itself.
 *
 * <p>Read {@link org.unifiedportal.war.publication.Card} first, then {@link
 * org.unifiedportal.war.publication.PublicationPages}.
 */
@NullMarked
package org.unifiedportal.war.publication;

import org.jspecify.annotations.NullMarked;
