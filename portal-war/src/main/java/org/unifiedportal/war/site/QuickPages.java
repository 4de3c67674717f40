package org.unifiedportal.war.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.war.http.QuickAnswer;
import org.unifiedportal.war.page.PageRequest;
import org.unifiedportal.war.settings.Settings;
import org.unifiedportal.war.shelf.ShelvedPages;

/**
 * Sends a page that is already made at the door (ADR 0602), and takes stray slashes off addresses;
 * everything else is left to the resources, which make it.
 *
 * <p>Only pages that need no decoding are known here: a query or a percent sign goes on.
 */
@ApplicationScoped
public class QuickPages implements QuickAnswer {
  private static final Pattern PLAIN = Pattern.compile("/(kk|ru|en)(?:/([a-z0-9/-]*))?");

  private final ShelvedPages pages;
  private final URI base;

  /** Takes the pages, and the portal's own address. */
  @Inject
  public QuickPages(ShelvedPages pages, Settings settings) {
    this(pages, settings.baseUrl());
  }

  QuickPages(ShelvedPages pages, URI base) {
    this.pages = pages;
    this.base = base;
  }

  @Override
  public boolean answer(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
    Optional<PageReply> reply = isReading(asked) ? reply(asked) : Optional.empty();
    if (reply.isEmpty()) {
      return false;
    }
    send(reply.get(), asked, answer);
    return true;
  }

  private Optional<PageReply> reply(HttpServletRequest asked) {
    String encodings = asked.getHeader("Accept-Encoding");
    String known = asked.getHeader("If-None-Match");
    PageReply.Taking taking = new PageReply.Taking(encodings, known);
    return isHome(asked)
        ? atHand(asked, taking)
        : StraySlash.reply(asked, base).or(() -> atHand(asked, taking));
  }

  private static boolean isHome(HttpServletRequest asked) {
    return request(asked.getRequestURI(), asked.getContextPath())
        .filter(request -> request.path().isEmpty())
        .isPresent();
  }

  private Optional<PageReply> atHand(HttpServletRequest asked, PageReply.Taking taking) {
    return request(asked).flatMap(pages::atHand).map(page -> PageReply.of(page, base, taking));
  }

  private static boolean isReading(HttpServletRequest asked) {
    String method = asked.getMethod();
    return method.equals("GET") || method.equals("HEAD");
  }

  private static Optional<PageRequest> request(HttpServletRequest asked) {
    return asked.getQueryString() == null
        ? request(asked.getRequestURI(), asked.getContextPath())
        : Optional.empty();
  }

  private static Optional<PageRequest> request(String address, @Nullable String context) {
    int start = context == null ? 0 : context.length();
    Matcher plain = PLAIN.matcher(address).region(start, address.length());
    if (!plain.matches()) {
      return Optional.empty();
    }
    String rest = plain.group(2) == null ? "" : plain.group(2);
    return Optional.of(PageRequest.read(Language.of(plain.group(1)), rest, Map.of()));
  }

  private static void send(PageReply reply, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    answer.setStatus(reply.status());
    reply.headers().forEach(answer::setHeader);
    if (!asked.getMethod().equals("HEAD")) {
      answer.getOutputStream().write(reply.body());
    }
  }
}
