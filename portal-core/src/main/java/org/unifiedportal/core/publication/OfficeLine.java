package org.unifiedportal.core.publication;

import org.unifiedportal.core.agency.AgencyId;

/** A publication that an office runs for its agency, as a list knows it. */
public record OfficeLine(WorkLine line, AgencyId office) {}
