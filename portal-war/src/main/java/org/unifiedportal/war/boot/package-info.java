/** The only place that builds things: settings, clock, stores, projections and the data source. */
@NullMarked
package org.unifiedportal.war.boot;

import org.jspecify.annotations.NullMarked;
