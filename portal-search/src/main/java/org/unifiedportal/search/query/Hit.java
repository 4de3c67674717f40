package org.unifiedportal.search.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.unifiedportal.core.publication.PublicationId;
import org.unifiedportal.core.publication.PublicationKind;
import org.unifiedportal.core.site.SitePath;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.text.Slug;

/**
 * A found publication, once, whatever number of its languages match.
 *
 * @param path below the language segment
 * @param language of title and snippet: the reader's when it matches about as well, else the best
 * @param languages all languages of the publication
 * @param published first publication, UTC, whole seconds
 * @param state the key of the legal state of an act, empty where there is none
 * @param answers the key of what an answer is the answer to, empty where there is none
 * @param title the whole title
 * @param snippet the words around what was found, or the beginning
 */
public record Hit(
    PublicationId publication,
    SitePath path,
    Language language,
    Set<Language> languages,
    PublicationKind kind,
    Slug agency,
    Instant published,
    String state,
    String answers,
    List<Piece> title,
    List<Piece> snippet) {}
