/**
 * Folders of publications, our own and those of real acts, read into what an officer would have
 * written.
 *
 * <p>Read {@link org.unifiedportal.core.migration.FolderReader} first, then {@link
 * org.unifiedportal.core.migration.ReadItem}; docs/adr/0501 tells the rules.
 */
@NullMarked
package org.unifiedportal.core.migration;

import org.jspecify.annotations.NullMarked;
