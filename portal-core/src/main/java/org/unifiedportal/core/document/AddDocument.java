package org.unifiedportal.core.document;

import org.unifiedportal.core.agency.AgencyId;

/** Asks for a new document of one file that the vault has kept. */
public record AddDocument(AgencyId agency, Card card, DocumentFile file) {}
