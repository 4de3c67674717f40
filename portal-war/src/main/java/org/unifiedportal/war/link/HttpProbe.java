package org.unifiedportal.war.link;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.unifiedportal.core.link.LinkAddress;
import org.unifiedportal.core.link.LinkAnswer;
import org.unifiedportal.core.link.LinkAnswer.Why;
import org.unifiedportal.core.link.LinkProbe;

/**
 * Follows a link to another server: HEAD first, GET where that is not answered well, each redirect
 * under the same rule as the link itself.
 */
final class HttpProbe implements LinkProbe {
  private static final int BAD = 400;

  private final Call call;

  HttpProbe(Call call) {
    this.call = call;
  }

  @Override
  public Optional<LinkAnswer> ask(LinkAddress address) {
    return Optional.of(answer(address));
  }

  private LinkAnswer answer(LinkAddress address) {
    try {
      return follow(address.uri());
    } catch (Call.Forbidden inner) {
      return new LinkAnswer.Silent(Why.INNER);
    } catch (UnknownHostException unknown) {
      return new LinkAnswer.Silent(Why.NO_HOST);
    } catch (SSLException | Head.NotHttp untrusted) {
      return new LinkAnswer.Silent(Why.NOT_TRUSTED);
    } catch (IOException | IllegalArgumentException silent) {
      return new LinkAnswer.Silent(Why.NO_ANSWER);
    }
  }

  private LinkAnswer follow(URI from) throws IOException {
    URI at = from;
    for (int followed = 0; followed <= call.limits().redirects(); followed++) {
      Head head = head(at);
      if (!head.isRedirect()) {
        return new LinkAnswer.Answered(head.status());
      }
      at = next(at, head);
    }
    return new LinkAnswer.Silent(Why.TOO_MANY_REDIRECTS);
  }

  /** Some servers answer HEAD with anything but what they answer GET with. */
  private Head head(URI at) throws IOException {
    Head head = call.make("HEAD", at);
    return head.status() >= BAD ? call.make("GET", at) : head;
  }

  private static URI next(URI at, Head head) throws IOException {
    URI next = URI.create(at.resolve(head.location().replaceFirst("#.*", "")).toASCIIString());
    boolean isWeb =
        "http".equalsIgnoreCase(next.getScheme()) || "https".equalsIgnoreCase(next.getScheme());
    if (!isWeb || next.getHost() == null) {
      throw new Call.Forbidden();
    }
    return next;
  }
}
