package org.unifiedportal.core.link;

/** A link of a text, and the JSON pointer of the piece it stands in. */
public record FoundLink(String pointer, LinkAddress address) {}
