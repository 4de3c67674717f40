package org.unifiedportal.war.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which network addresses are out in the world: none that the registries of IANA keep for special
 * purposes (RFC 6890), however it is dressed.
 */
final class PublicAddress {
  private static final List<Block> SPECIAL_IPV4 =
      List.of(
          block(8, 0),
          block(8, 10),
          block(10, 100, 64),
          block(8, 127),
          block(16, 169, 254),
          block(12, 172, 16),
          block(24, 192, 0, 0),
          block(24, 192, 0, 2),
          block(24, 192, 88, 99),
          block(16, 192, 168),
          block(15, 198, 18),
          block(24, 198, 51, 100),
          block(24, 203, 0, 113),
          block(3, 224));

  /** Teredo, benchmarks, documentation and 6to4 stand within what is public otherwise. */
  private static final List<Block> SPECIAL_IPV6 =
      List.of(
          block(23, 0x20, 0x01, 0x00),
          block(32, 0x20, 0x01, 0x0d, 0xb8),
          block(16, 0x20, 0x02),
          block(20, 0x3f, 0xff, 0x00));

  private static final Block UNICAST_IPV6 = block(3, 0x20);

  private PublicAddress() {}

  /** A mapped address of IPv4 is one of IPv4 here already. */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? SPECIAL_IPV4.stream().noneMatch(one -> one.holds(bytes))
        : UNICAST_IPV6.holds(bytes) && SPECIAL_IPV6.stream().noneMatch(one -> one.holds(bytes));
  }

  private static Block block(int bits, int... first) {
    return new Block(bits, first);
  }

  /** Addresses that begin with the same bits. */
  private record Block(int bits, int[] first) {
    boolean holds(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int at = bit / Byte.SIZE;
        int mask = 0x80 >> (bit % Byte.SIZE);
        int wanted = at < first.length ? first[at] : 0;
        if ((address[at] & mask) != (wanted & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
