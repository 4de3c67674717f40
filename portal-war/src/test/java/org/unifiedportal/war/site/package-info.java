/** Tests of the table of all pages and of the portal's own pages. */
@NullMarked
package org.unifiedportal.war.site;

import org.jspecify.annotations.NullMarked;
