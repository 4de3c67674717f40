/**
 * The provider of identities that people may sign in by: OpenID Connect, authorization code with
 * PKCE. What the portal makes of a proven identity is decided in {@code core.openid}.
 *
 * <p>Read {@link org.unifiedportal.war.openid.Provider} first.
 */
@NullMarked
package org.unifiedportal.war.openid;

import org.jspecify.annotations.NullMarked;
