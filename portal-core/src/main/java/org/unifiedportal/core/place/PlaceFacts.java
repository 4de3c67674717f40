package org.unifiedportal.core.place;

import java.util.Optional;
import org.unifiedportal.core.agency.AgencyId;
import org.unifiedportal.core.text.LocalText;

/**
 * What is known of a place.
 *
 * @param name with what it is, such as "Көктерек ауылы"
 * @param within the place it lies in; empty at the top of the register
 * @param code in the state's classifier, if known
 * @param agency whose page its people turn to; empty where that is the agency of the place around
 */
public record PlaceFacts(
    PlaceKind kind,
    LocalText name,
    Optional<PlaceId> within,
    Optional<KatoCode> code,
    Optional<AgencyId> agency) {}
