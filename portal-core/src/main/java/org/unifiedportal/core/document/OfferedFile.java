package org.unifiedportal.core.document;

import java.time.Instant;
import java.util.Optional;
import org.unifiedportal.core.text.LocalText;

/**
 * A file that came in for a live document and waits until it is compared with the card, or until a
 * person decides. It is part of no edition, and nobody can download it.
 *
 * @param note what it changes for the citizen, for the edition it may become
 * @param by who brought it
 * @param at UTC
 */
public record OfferedFile(
    DocumentId document, DocumentFile file, Optional<LocalText> note, String by, Instant at) {}
