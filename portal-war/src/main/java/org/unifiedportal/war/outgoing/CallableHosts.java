package org.unifiedportal.war.outgoing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    InetAddress[] found = InetAddress.getAllByName(host);
    for (InetAddress one : found) {
      if (!PublicAddress.isPublic(one) && !isNamed(host, port)) {
        throw new NotCallable(host);
      }
    }
    return Stream.of(found).map(one -> new InetSocketAddress(one, port)).toList();
  }

  /** Without a port, only what may be called on every port of the web. */
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    return resolve(host, -1).stream()
        .map(InetSocketAddress::getAddress)
        .toArray(InetAddress[]::new);
  }

  /** The machine stands where the portal has no business. */
  static final class NotCallable extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    NotCallable(String host) {
      super(host + " is not a public machine");
    }
  }

  /** A machine named without a port is open on those of the web, one named with a port on that. */
  private boolean isNamed(String host, int port) {
    String small = host.toLowerCase(Locale.ROOT);
    String whole = small.contains(":") && !small.startsWith("[") ? "[" + small + "]" : small;
    return named.contains(whole + ":" + port) || (PORTS.contains(port) && named.contains(whole));
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
