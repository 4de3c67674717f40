package org.unifiedportal.core.refusal;

/** Carries a refusal out of a command; caught once, at the edge. No stack trace: it is expected. */
public final class Refused extends RuntimeException {
  private final transient Refusal refusal;

  /** A command was refused. */
  public Refused(Refusal refusal) {
    super(refusal.toString(), null, false, false);
    this.refusal = refusal;
  }

  /** What was refused and why. */
  public Refusal refusal() {
    return refusal;
  }
}
