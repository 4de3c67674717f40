/**
 * The smallest application that answers with given bytes: what the portal's pages are measured
 * against.
 */
@NullMarked
package org.unifiedportal.bare;

import org.jspecify.annotations.NullMarked;
