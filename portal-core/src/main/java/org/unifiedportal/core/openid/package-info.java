/**
 * People whom a provider of identities vouches for (OpenID Connect): by which identity and by which
 * e-mail an account is known, and how such a person comes in.
 *
 * <p>Read {@link org.unifiedportal.core.openid.Admitting} first.
 */
@NullMarked
package org.unifiedportal.core.openid;

import org.jspecify.annotations.NullMarked;
