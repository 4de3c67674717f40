package org.unifiedportal.war.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.settings.Settings;

/**
 * The first to see a request: puts the security headers on every answer, reads raw queries as
 * UTF-8, answers what is at hand, and lets known methods through to the resources.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Gate extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** What resources may be made for; which of them an address knows, it says itself. */
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

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
    if (!METHODS.contains(asked.getMethod())) {
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

  private static void refuse(HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    Language language = AcceptedLanguage.of(asked.getHeader("Accept-Language"));
    byte[] body = StrictJson.bytes(ProblemAnswer.body(Problem.of(405, "problem.405"), language));
    answer.setStatus(405);
    answer.setContentType(ProblemAnswer.TYPE);
    answer.setHeader("Allow", isApi(asked) ? String.join(", ", METHODS) : "GET, HEAD");
    answer.setContentLength(body.length);
    answer.getOutputStream().write(body);
  }

  private static boolean isApi(HttpServletRequest asked) {
    return asked.getRequestURI().startsWith(asked.getContextPath() + "/api/");
  }
}
