package org.unifiedportal.war.agency;

import java.util.List;

/** Every agency of the portal, parents before their children. */
public record AgenciesAnswer(List<AgencyAnswer> items) {
  /** Copies the list. */
  public AgenciesAnswer {
    items = List.copyOf(items);
  }
}
