package org.unifiedportal.war.link;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Where the portal may call: addresses everybody can reach, on the ports of the web. A link must
 * not be a way into the network the server stands in.
 *
 * @param address whether an address may be called
 * @param port whether a port may
 */
record OutgoingRule(Predicate<InetAddress> address, IntPredicate port) {
  /** The only rule outside of tests. */
  static final OutgoingRule PUBLIC =
      new OutgoingRule(OutgoingRule::isPublic, port -> port == 80 || port == 443);

  boolean allows(InetAddress host, int at) {
    return address.test(host) && port.test(at);
  }

  /** Whether an address lies in the public Internet (IANA special-purpose registries, RFC 6890). */
  static boolean isPublic(InetAddress host) {
    byte[] bytes = host.getAddress();
    return host instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes, 0);
  }

  /** Global unicast only, without what carries an IPv4 address or leads through a tunnel. */
  private static boolean isPublic6(byte[] six) {
    boolean isNat64 = starts(six, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0);
    boolean isGlobal = (six[0] & 0xe0) == 0x20;
    boolean isSpecial =
        starts(six, 0x20, 0x01, 0x0d, 0xb8)
            || starts(six, 0x20, 0x02)
            || starts(six, 0x3f, 0xff)
            || starts(six, 0x20, 0x01) && (six[2] & 0xfe) == 0;
    return isNat64 ? isPublic4(six, 12) : isGlobal && !isSpecial;
  }

  private static boolean starts(byte[] bytes, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if ((bytes[i] & 0xff) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPublic4(byte[] bytes, int from) {
    int first = bytes[from] & 0xff;
    int second = bytes[from + 1] & 0xff;
    int third = bytes[from + 2] & 0xff;
    return switch (first) {
      case 0, 10, 127 -> false;
      case 100 -> second < 64 || second > 127;
      case 169 -> second != 254;
      case 172 -> second < 16 || second > 31;
      case 192 ->
          !(second == 168 || second == 0 && (third == 0 || third == 2) || isRelay(second, third));
      case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
      case 203 -> !(second == 0 && third == 113);
      default -> first < 224;
    };
  }

  private static boolean isRelay(int second, int third) {
    return second == 88 && third == 99;
  }
}
