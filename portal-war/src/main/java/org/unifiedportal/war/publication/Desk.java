package org.unifiedportal.war.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.unifiedportal.core.publication.Correcting;
import org.unifiedportal.core.publication.Discarding;
import org.unifiedportal.core.publication.Drafting;
import org.unifiedportal.core.publication.Publishing;
import org.unifiedportal.core.publication.Scheduling;
import org.unifiedportal.core.publication.Withdrawing;

/** Those who carry out commands on publications, side by side. */
@Dependent
public record Desk(
    Drafting drafting,
    Publishing publishing,
    Scheduling scheduling,
    Correcting correcting,
    Withdrawing withdrawing,
    Discarding discarding) {
  @Inject
  public Desk {}
}
