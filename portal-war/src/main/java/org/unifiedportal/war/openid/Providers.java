package org.unifiedportal.war.openid;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The provider, where an operator has set one. */
public final class Providers {
  /** Nobody signs in by a provider. */
  public static final Providers NONE = new Providers(null);

  private final @Nullable Provider one;

  private Providers(@Nullable Provider one) {
    this.one = one;
  }

  /** This one. */
  public static Providers of(Provider one) {
    return new Providers(one);
  }

  /** The one that is set. */
  public Optional<Provider> find() {
    return Optional.ofNullable(one);
  }
}
