package org.unifiedportal.war.console;

/** A room that has nothing in it yet, and says what will be there. */
public record EmptyScreen(ConsoleFrame frame, String words) implements Screen {}
