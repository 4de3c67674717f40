/**
 * Where files are kept when a folder of this machine is not enough: a store that speaks S3.
 *
 * <p>Read {@link org.unifiedportal.war.vault.S3Vault}; what a vault promises stands in {@code
 * core.vault}. Nothing else knows the store's client, which is not loaded before it is wanted.
 */
@NullMarked
package org.unifiedportal.war.vault;

import org.jspecify.annotations.NullMarked;
