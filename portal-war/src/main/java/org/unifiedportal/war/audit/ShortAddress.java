package org.unifiedportal.war.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Network addresses as far as whoever administers an agency may know them: the network, not the
 * machine, which is a /24 of IPv4 and a /48 of IPv6.
 */
final class ShortAddress {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MEMBER = "address";
  private static final String UNKNOWN = "…";
  private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}([.][0-9]{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private ShortAddress() {}

  /** The facts of an entry with the address in them shortened, and without what blinds its hash. */
  static String in(String facts) {
    try {
      JsonNode tree = JSON.readTree(facts);
      if (tree instanceof ObjectNode event && event.path(MEMBER).isTextual()) {
        event.put(MEMBER, of(event.path(MEMBER).asText())).remove("blind");
        return JSON.writeValueAsString(event);
      }
      return facts;
    } catch (JsonProcessingException broken) {
      return UNKNOWN;
    }
  }

  /** The network of an address; three dots for what is none. */
  static String of(String address) {
    String bare = address.replaceAll("%.*|[\\[\\]]", "");
    if (!IPV4.matcher(bare).matches() && !IPV6.matcher(bare).matches()) {
      return UNKNOWN;
    }
    try {
      return network(InetAddress.getByName(bare).getAddress());
    } catch (UnknownHostException notAnAddress) {
      return UNKNOWN;
    }
  }

  /** An address of IPv4 in the clothes of IPv6 is four bytes here already. */
  private static String network(byte[] bytes) {
    if (bytes.length == 4) {
      return "%d.%d.%d.0/24".formatted(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
    }
    String figures = HexFormat.of().formatHex(bytes, 0, 6);
    return "%s:%s:%s::/48"
        .formatted(figures.substring(0, 4), figures.substring(4, 8), figures.substring(8));
  }
}
