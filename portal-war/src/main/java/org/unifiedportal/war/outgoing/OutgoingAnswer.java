package org.unifiedportal.war.outgoing;

/** What a machine answered; the body is whole and within the limit. */
public record OutgoingAnswer(int status, byte[] body) {}
