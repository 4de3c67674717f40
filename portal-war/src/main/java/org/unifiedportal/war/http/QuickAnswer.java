package org.unifiedportal.war.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers at the door what is at hand, so that no resource has to be looked for. */
@FunctionalInterface
public interface QuickAnswer {
  /** Writes the whole answer and says so, or leaves request and response as they are. */
  boolean answer(HttpServletRequest asked, HttpServletResponse answer) throws IOException;
}
