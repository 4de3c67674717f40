/**
 * The API describing itself: an OpenAPI 3.1 document made from the resources, and a page made from
 * the document.
 *
 * <p>Read {@link org.unifiedportal.war.api.OpenApi} first.
 */
@NullMarked
package org.unifiedportal.war.api;

import org.jspecify.annotations.NullMarked;
