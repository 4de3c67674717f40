package org.unifiedportal.war.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.document.DocumentStore;
import org.unifiedportal.core.link.ContentLinks;
import org.unifiedportal.core.link.FoundLink;
import org.unifiedportal.core.link.LinkAddress;
import org.unifiedportal.core.link.LinkCheck;
import org.unifiedportal.core.link.LinkStore;
import org.unifiedportal.core.publication.Content;
import org.unifiedportal.core.refusal.Issue;
import org.unifiedportal.war.page.PageSource;
import org.unifiedportal.war.page.Reader;

/**
 * Tells writers which links of a text lead nowhere: own ones as they stand now, others as the last
 * check in the background found them.
 */
public final class LinkAdvice {
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;

  private final LinkStore links;
  private final OwnPages own;
  private final String base;
  private final boolean isFollowing;

  private LinkAdvice(LinkStore links, OwnPages own, String base, boolean isFollowing) {
    this.links = links;
    this.own = own;
    this.base = base;
    this.isFollowing = isFollowing;
  }

  /** What pages and documents the portal has. */
  public record Own(PageSource pages, DocumentStore documents, String base) {}

  /** Advises where links to others are followed in the background. */
  public static LinkAdvice following(LinkStore links, Own portal) {
    return new LinkAdvice(links, OwnPages.of(portal), portal.base(), true);
  }

  /** Advises where the server has no way out: that links to others are not followed is said. */
  public static LinkAdvice alone(LinkStore links, Own portal) {
    return new LinkAdvice(links, OwnPages.of(portal), portal.base(), false);
  }

  /** Advice on the links of a content, each with the pointer of its piece. */
  public List<Issue> on(Content content, Reader reader) {
    List<FoundLink> found = ContentLinks.in(content, base);
    List<FoundLink> others = found.stream().filter(one -> !one.address().isOwn()).toList();
    List<Issue> advice = new ArrayList<>();
    found.stream()
        .filter(one -> one.address().isOwn() && isMissing(one.address()))
        .map(one -> new Issue(one.pointer(), "advice.link-own", shown(one)))
        .forEach(advice::add);
    if (isFollowing) {
      advice.addAll(dead(others, reader));
    } else {
      others.stream()
          .limit(1)
          .map(one -> new Issue(one.pointer(), "advice.links-off", List.of()))
          .forEach(advice::add);
    }
    return advice;
  }

  private boolean isMissing(LinkAddress address) {
    int status = own.status(address).orElse(0);
    return status == NOT_FOUND || status == GONE;
  }

  private List<Issue> dead(List<FoundLink> others, Reader reader) {
    Map<LinkAddress, LinkCheck> known =
        links.find(others.stream().map(FoundLink::address).toList());
    return others.stream()
        .flatMap(one -> dead(one, Optional.ofNullable(known.get(one.address())), reader).stream())
        .toList();
  }

  private static Optional<Issue> dead(FoundLink link, Optional<LinkCheck> check, Reader reader) {
    return check
        .filter(one -> one.verdict() instanceof LinkCheck.Verdict.Dead)
        .map(one -> (LinkCheck.Verdict.Dead) one.verdict())
        .map(dead ->
            new Issue(
                link.pointer(),
                "advice.link-dead",
                List.of(
                    LinkWords.shown(link.address()),
                    LinkWords.of(dead.answer(), dead.at(), reader))));
  }

  private static List<Object> shown(FoundLink link) {
    return List.of(LinkWords.shown(link.address()));
  }
}
