package org.unifiedportal.core.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the journal.
 *
 * @param number gap-free from 1, in commit order
 * @param at UTC, microseconds
 * @param type the event's name
 * @param subject id of the thing it happened to
 * @param agency id of the agency it belongs to
 * @param actor who did it, in words
 * @param payload the event as JSON
 * @param previousHash hash of the entry before, 64 zeros for the first
 * @param hash SHA-256 in hexadecimal over the previous hash and all other facts
 */
public record JournalEntry(
    long number,
    Instant at,
    String type,
    UUID subject,
    UUID agency,
    String actor,
    String payload,
    String previousHash,
    String hash) {}
