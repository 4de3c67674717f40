package org.unifiedportal.core.document;

import java.util.Optional;
import org.unifiedportal.core.text.LocalText;

/**
 * Asks to put a file that the vault has kept in place of its twin, or beside files of other
 * languages and formats. On a live document this is a new edition, before the public at once.
 *
 * @param note what changed for the citizen, where that needs words
 */
public record ReplaceFile(
    DocumentId document, long knownVersion, DocumentFile file, Optional<LocalText> note) {}
