package org.unifiedportal.core.account;

/** Asks for another password. */
public record ChangePassword(String present, String wanted) {
  /** Never prints a password. */
  @Override
  public String toString() {
    return "ChangePassword";
  }
}
