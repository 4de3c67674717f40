package org.unifiedportal.war.link;

import java.net.URI;
import java.util.Optional;
import org.unifiedportal.core.link.LinkAddress;
import org.unifiedportal.core.link.LinkAnswer;
import org.unifiedportal.core.link.LinkAnswer.Why;
import org.unifiedportal.core.link.LinkProbe;
import org.unifiedportal.war.outgoing.Outgoing;
import org.unifiedportal.war.outgoing.OutgoingFailed;
import org.unifiedportal.war.outgoing.OutgoingHead;

/**
 * Follows a link to another server: HEAD first, GET where that is not answered well, each redirect
 * under the same rule as the link itself.
 */
final class HttpProbe implements LinkProbe {
  private static final int BAD = 400;
  private static final int REDIRECTS = 3;

  private final Outgoing outgoing;
  private final String agent;

  HttpProbe(Outgoing outgoing, String agent) {
    this.outgoing = outgoing;
    this.agent = agent;
  }

  @Override
  public Optional<LinkAnswer> ask(LinkAddress address) {
    return Optional.of(answer(address));
  }

  private LinkAnswer answer(LinkAddress address) {
    try {
      return follow(address.uri());
    } catch (OutgoingFailed failed) {
      return new LinkAnswer.Silent(why(failed.reason()));
    } catch (IllegalArgumentException odd) {
      return new LinkAnswer.Silent(Why.NO_ANSWER);
    }
  }

  private static Why why(OutgoingFailed.Reason reason) {
    return switch (reason) {
      case NOT_ALLOWED -> Why.INNER;
      case NO_HOST -> Why.NO_HOST;
      case NOT_TRUSTED -> Why.NOT_TRUSTED;
      case NO_ANSWER -> Why.NO_ANSWER;
    };
  }

  private LinkAnswer follow(URI from) {
    URI at = from;
    for (int followed = 0; followed <= REDIRECTS; followed++) {
      OutgoingHead head = head(at);
      if (!head.isRedirect()) {
        return new LinkAnswer.Answered(head.status());
      }
      String location = escaped(head.location().replaceFirst("#.*", ""));
      at = URI.create(at.resolve(location).toASCIIString());
    }
    return new LinkAnswer.Silent(Why.TOO_MANY_REDIRECTS);
  }

  /** Some servers put letters into an address as they are; each char is one byte of UTF-8 here. */
  private static String escaped(String location) {
    StringBuilder escaped = new StringBuilder();
    for (char one : location.toCharArray()) {
      escaped.append(one > '~' || one <= ' ' ? "%%%02X".formatted((int) one) : one);
    }
    return escaped.toString();
  }

  /** Some servers answer HEAD with anything but what they answer GET with. */
  private OutgoingHead head(URI at) {
    OutgoingHead head = outgoing.head("HEAD", at, agent);
    return head.status() >= BAD ? outgoing.head("GET", at, agent) : head;
  }
}
