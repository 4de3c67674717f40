/**
 * Tokens of agencies' programs in the console: made, looked through, ended.
 *
 * <p>Read {@link org.unifiedportal.war.token.TokensResource} first.
 */
@NullMarked
package org.unifiedportal.war.token;

import org.jspecify.annotations.NullMarked;
