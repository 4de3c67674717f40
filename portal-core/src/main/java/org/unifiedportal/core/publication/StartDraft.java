package org.unifiedportal.core.publication;

import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.Slug;

/**
 * Asks for a new publication with its first draft.
 *
 * @param slug the wanted address segment; made of the title when empty
 * @param origin where it was imported from, or empty
 */
public record StartDraft(
    AgencyId agency, PublicationKind kind, Content content, Optional<Slug> slug, String origin) {}
