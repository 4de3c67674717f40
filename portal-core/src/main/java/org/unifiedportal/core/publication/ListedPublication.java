package org.unifiedportal.core.publication;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;

/**
 * What a list knows of a live publication: everything but the body.
 *
 * @param publishedAt when it first became public, UTC
 * @param updatedAt when the shown edition was released, UTC
 * @param headlines at least one language, in the portal's order
 */
public record ListedPublication(
    PublicationId id,
    AgencyId agency,
    PublicationKind kind,
    SitePath path,
    EditionNumber edition,
    Instant publishedAt,
    Instant updatedAt,
    Map<Language, EditionText.Headline> headlines,
    Fields fields,
    Set<String> sections,
    boolean ceremonial) {}
