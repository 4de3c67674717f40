package org.unifiedportal.war.document;

import java.util.List;

/**
 * A page of a list of documents.
 *
 * @param next the address of the next page, empty at the end
 */
record DocumentsAnswer(List<DocumentAnswer> items, String next) {}
