package org.unifiedportal.war.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.settings.Settings;

/**
 * The first to see a request: puts the security headers on every answer, reads raw queries as
 * UTF-8, answers what is at hand, and lets known methods through to the resources.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Gate extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient SecurityHeaders headers;
  private final transient QuickAnswer quick;

  @Inject
  public Gate(Settings settings, QuickAnswer quick) {
    this(SecurityHeaders.of("https".equals(settings.baseUrl().getScheme())), quick);
  }

  Gate(SecurityHeaders headers, QuickAnswer quick) {
    this.headers = headers;
    this.quick = quick;
  }

  @Override
  protected void doFilter(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    headers.byName().forEach(answer::setHeader);
    if (!AllowedMethods.ALL.contains(asked.getMethod())) {
      refuse(asked, answer);
    } else {
      answer(RawQuery.of(asked), answer, chain);
    }
  }

  private void answer(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    if (!quick.answer(asked, answer)) {
      chain.doFilter(asked, answer);
      leaveLengthOut(asked, answer);
    }
  }

  /**
   * Whoever asks for the head of what is made while it is sent is told no length: servers take what
   * wrote nothing for empty, and say so.
   */
  private static void leaveLengthOut(HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    boolean isLong = "HEAD".equals(asked.getMethod()) && answer.getStatus() == 200;
    if (isLong && !asked.isAsyncStarted() && !answer.containsHeader("Content-Length")) {
      answer.flushBuffer();
    }
  }

  /** What no address knows; which of the others an address knows, it says itself. */
  private static void refuse(HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    Language language = AcceptedLanguage.of(asked.getHeader("Accept-Language"));
    byte[] body = StrictJson.bytes(ProblemAnswer.body(Problem.of(501, "problem.501"), language));
    answer.setStatus(501);
    answer.setContentType(ProblemAnswer.TYPE);
    answer.setContentLength(body.length);
    answer.getOutputStream().write(body);
  }
}
