package org.unifiedportal.core.document;

/** What the document does to another one. */
public record DocumentLink(Relation relation, DocumentId to) {}
