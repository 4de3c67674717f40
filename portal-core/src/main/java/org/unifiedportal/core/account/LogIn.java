package org.unifiedportal.core.account;

/** Asks to come in with a password. */
public record LogIn(String login, String password, Device device) {
  /** Never prints the password. */
  @Override
  public String toString() {
    return "LogIn[" + login + "]";
  }
}
