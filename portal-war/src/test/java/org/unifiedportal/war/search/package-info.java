/** Tests of the search page over a real index. */
@NullMarked
package org.unifiedportal.war.search;

import org.jspecify.annotations.NullMarked;
