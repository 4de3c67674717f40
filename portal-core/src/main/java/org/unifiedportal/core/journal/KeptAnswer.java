package org.unifiedportal.core.journal;

/**
 * The answer a command got, kept so that a repeated request gets the same one.
 *
 * @param requestHash SHA-256 of the request in hexadecimal
 * @param status HTTP status
 * @param headers as a JSON object
 * @param body as sent
 */
public record KeptAnswer(String requestHash, int status, String headers, String body) {}
