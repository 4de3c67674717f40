package org.unifiedportal.war.publication;

import java.util.UUID;

/**
 * What became of a publication whose draft was thrown away.
 *
 * @param live whether it is live without the draft; else there is no such publication any more
 */
record DiscardedAnswer(UUID id, boolean live) {}
