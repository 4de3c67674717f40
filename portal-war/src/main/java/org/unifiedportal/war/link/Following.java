package org.unifiedportal.war.link;

import java.util.Optional;
import org.unifiedportal.core.link.LinkAddress;
import org.unifiedportal.core.link.LinkAnswer;
import org.unifiedportal.core.link.LinkProbe;
import org.unifiedportal.war.outgoing.Outgoing;

/** Follows every link: own ones by the pages themselves, others over the network if it may. */
public final class Following implements LinkProbe, AutoCloseable {
  private static final int NO_PAGE_OF_OURS = 200;

  private final OwnPages own;
  private final LinkProbe others;

  private final Runnable end;

  private Following(OwnPages own, LinkProbe others, Runnable end) {
    this.own = own;
    this.others = others;
    this.end = end;
  }

  /** Follows links by these calls, which name the portal and end with this. */
  public static Following outwards(LinkAdvice.Own portal, Outgoing outgoing) {
    String agent = "UnifiedPortal link check (" + portal.base() + ")";
    return new Following(OwnPages.of(portal), new HttpProbe(outgoing, agent), outgoing::close);
  }

  /** Follows own links only: the server has no way out. */
  public static Following inwards(LinkAdvice.Own portal) {
    return new Following(OwnPages.of(portal), other -> Optional.empty(), () -> {});
  }

  @Override
  public Optional<LinkAnswer> ask(LinkAddress address) {
    return address.isOwn()
        ? Optional.of(new LinkAnswer.Answered(own.status(address).orElse(NO_PAGE_OF_OURS)))
        : others.ask(address);
  }

  @Override
  public void close() {
    end.run();
  }
}
