package org.unifiedportal.core.agency;

import java.util.Optional;
import org.unifiedportal.core.text.LocalText;

/**
 * Asks that an agency be closed.
 *
 * @param version of the state that the decision was made from
 * @param reason what citizens are told
 * @param successor to whom they turn from now on
 */
public record CloseAgency(
    AgencyId agency, long version, LocalText reason, Optional<AgencyId> successor) {}
