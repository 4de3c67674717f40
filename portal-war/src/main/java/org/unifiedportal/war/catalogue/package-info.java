/**
 * The catalogue of documents for other catalogues: DCAT-AP 3 as Turtle and JSON-LD.
 *
 * <p>Read {@link org.unifiedportal.war.catalogue.CatalogueResource} first, then {@code Dcat}.
 */
@NullMarked
package org.unifiedportal.war.catalogue;

import org.jspecify.annotations.NullMarked;
