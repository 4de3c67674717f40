package org.unifiedportal.core.check;

import java.util.Optional;
import org.unifiedportal.core.account.Secret;

/**
 * A check was asked for: what a guest needs to open it, the only time it is known.
 *
 * @param code of six figures, to be given by another way than the link; empty for a colleague
 */
public record Asked(Check check, Optional<Secret> link, String code) {
  /** Never prints link and code. */
  @Override
  public String toString() {
    return "Asked[" + check.id() + "]";
  }
}
