package org.unifiedportal.core.site;

/** What a path answers. */
public sealed interface Address {
  /** The path asked for. */
  SitePath path();

  /** Something stands here. */
  record Standing(SitePath path, Target target) implements Address {}

  /** It stands somewhere else now; {@code to} is never itself a redirect. */
  record Moved(SitePath path, SitePath to) implements Address {}

  /** It stood here and was withdrawn; the target still knows why. */
  record Gone(SitePath path, Target target) implements Address {}
}
