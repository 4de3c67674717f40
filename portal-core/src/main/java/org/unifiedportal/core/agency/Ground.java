package org.unifiedportal.core.agency;

/** Why a holder may do something to a matter. */
public sealed interface Ground {
  /** By a right over its agency. */
  record Own() implements Ground {}

  /** By what the agency lets an office run, and only as long as it does. */
  record By(Delegation delegation) implements Ground {}

  /** The holder may not. */
  record None() implements Ground {}
}
