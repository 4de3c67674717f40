package org.unifiedportal.war.document;

import java.util.UUID;

/** Which document is no more. */
record DiscardedDocumentAnswer(UUID id) {}
