package org.unifiedportal.search.query;

/**
 * A stretch of text, marked when it is what was sought. Plain text: whoever shows it escapes it.
 */
public record Piece(String text, boolean marked) {}
