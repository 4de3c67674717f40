package org.unifiedportal.search.index;

/**
 * How the index is.
 *
 * @param cursor the last journal entry that can be found
 * @param entries one for each publication and language
 * @param rebuilding it is being built anew; until then something may be missing
 * @param leftOut how many publications it was built without, because they could not be read
 * @param trouble what went wrong in the last round, such as a full disk; empty when all is well
 */
public record IndexHealth(
    long cursor, int entries, boolean rebuilding, int leftOut, String trouble) {}
