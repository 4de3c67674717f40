package org.unifiedportal.core.publication;

import java.util.Optional;
import org.unifiedportal.core.text.LocalText;

/**
 * Asks to take a live publication back, in all languages at once.
 *
 * @param reason public words
 * @param movedTo where it stands now, for {@link Outcome#MOVED_TO}: another live publication
 */
public record WithdrawPublication(
    PublicationId publication,
    long knownVersion,
    Outcome outcome,
    LocalText reason,
    Optional<PublicationId> movedTo) {}
