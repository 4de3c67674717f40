package org.unifiedportal.core.link;

import java.time.Instant;
import org.unifiedportal.core.publication.PublicationId;

/** A link of a live publication behind which readers find nothing. */
public record DeadLink(
    PublicationId publication, LinkAddress address, LinkAnswer answer, Instant at) {}
