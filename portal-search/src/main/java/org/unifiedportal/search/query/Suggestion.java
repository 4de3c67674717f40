package org.unifiedportal.search.query;

import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;

/**
 * A publication a reader may be typing the title or number of.
 *
 * @param words the title
 * @param path below the language segment
 */
public record Suggestion(String words, Language language, SitePath path, PublicationKind kind) {}
