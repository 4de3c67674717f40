/**
 * The bytes of downloads: received as a stream, recognised by what they are, kept under their own
 * SHA-256, given out only when judged clean.
 *
 * <p>Read {@link org.unifiedportal.core.vault.Vault} first, then {@link
 * org.unifiedportal.core.vault.Recognition}. What a file means stands in {@code core.document}.
 */
@NullMarked
package org.unifiedportal.core.vault;

import org.jspecify.annotations.NullMarked;
