package org.unifiedportal.war.outgoing;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.unifiedportal.war.settings.OutgoingSettings;

/**
 * Tells which machines may be called. A name is looked up once: the connection goes to the address
 * that was looked at, and to no other.
 */
final class CallableHosts implements DnsResolver {
  private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

  private final Set<String> named;

  CallableHosts(OutgoingSettings settings) {
    this.named = settings.hosts();
  }

  /** Refuses what is no address of the web, and ports that nobody named. */
  void refuseUnlessWeb(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    boolean isWeb = Set.of("http", "https").contains(scheme) && address.getHost() != null;
    if (!isWeb || address.getRawUserInfo() != null) {
      throw OutgoingFailed.refused("not an address of the web");
    }
    String host = address.getHost().toLowerCase(Locale.ROOT);
    if (!PORTS.contains(address.getPort()) && !named.contains(host + ":" + address.getPort())) {
      throw OutgoingFailed.refused("port " + address.getPort() + " of " + host + " is not allowed");
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = InetAddress.getAllByName(host);
    for (InetAddress one : found) {
      if (!PublicAddress.isPublic(one) && !isNamed(host)) {
        throw new NotCallable(host);
      }
    }
    return found;
  }

  /** The machine stands where the portal has no business. */
  static final class NotCallable extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    NotCallable(String host) {
      super(host + " is not a public machine");
    }
  }

  private boolean isNamed(String host) {
    String small = bare(host.toLowerCase(Locale.ROOT));
    return named.stream().anyMatch(one -> bare(one.replaceAll(":[0-9]{1,5}$", "")).equals(small));
  }

  /** An address of IPv6 stands in brackets where a port may follow. */
  private static String bare(String host) {
    return host.replaceAll("[\\[\\]]", "");
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
