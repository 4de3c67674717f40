package org.unifiedportal.war.console;

/** The network address a request comes from, as far as the portal trusts it. */
@FunctionalInterface
public interface CallerAddress {
  /** The address in figures. */
  String value();
}
