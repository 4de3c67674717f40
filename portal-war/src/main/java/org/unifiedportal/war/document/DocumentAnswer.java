package org.unifiedportal.war.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unifiedportal.core.document.LegalState;

/**
 * A document with its card and the files of its newest edition.
 *
 * @param agency the slug of its agency
 * @param version what a change must name in {@code If-Match}
 * @param edition the newest edition
 * @param shownState whether the act is in force as its page shows it, which later acts decide, too
 * @param suggested what the file says about itself, for a person to confirm
 * @param missing what stops its publishing; empty once it can go before the public
 * @param advice what would make the card better
 */
record DocumentAnswer(
    UUID id,
    String agency,
    long version,
    int edition,
    DocumentStandingAnswer standing,
    CardBody card,
    Optional<LegalState> shownState,
    List<FileAnswer> files,
    SuggestedAnswer suggested,
    List<AdviceAnswer> missing,
    List<AdviceAnswer> advice) {}
