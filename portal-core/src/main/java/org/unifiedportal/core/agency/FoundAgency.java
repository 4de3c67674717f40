package org.unifiedportal.core.agency;

import org.unifiedportal.core.text.Slug;

/** Asks for a new agency at this address. */
public record FoundAgency(AgencyKind kind, Slug slug, Agency.Parent parent, Profile profile) {}
