package org.unifiedportal.core.picture;

import org.unifiedportal.core.agency.AgencyId;

/** Take a picture into an agency's library, with what is told of it so far. */
public record AddPicture(AgencyId agency, Original original, Description description) {}
