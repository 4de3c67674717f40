package org.unifiedportal.core.publication;

import java.util.Optional;
import org.unifiedportal.core.text.LocalText;

/**
 * Asks to take back what is live, in all languages at once, or to take out of the archive what
 * stays readable there.
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
