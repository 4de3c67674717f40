/**
 * Publishing a folder of publications over the portal's own API: what {@code portal load} does.
 *
 * <p>Read {@link org.unifiedportal.war.load.Loading} first; how a folder is read stands in {@link
 * org.unifiedportal.core.migration.FolderReader}.
 */
@NullMarked
package org.unifiedportal.war.load;

import org.jspecify.annotations.NullMarked;
