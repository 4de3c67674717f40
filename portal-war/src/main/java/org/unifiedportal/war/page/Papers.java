package org.unifiedportal.war.page;

import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.vault.FileStore;

/** The catalogue of downloads: documents, and what was measured on their files. */
public record Papers(DocumentStore documents, FileStore files) {}
