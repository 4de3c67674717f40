package org.unifiedportal.war.settings;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the server listens; an IPv6 host stands in brackets. */
public record HttpAddress(String host, int port) {
  /** The loopback address: nobody outside the machine reaches it. */
  public static final String LOOPBACK = "127.0.0.1";

  private static final Pattern FORM =
      Pattern.compile("(?:(\\[[0-9A-Fa-f:]+]|[^:\\s]+):)?(\\d{1,5})");
  private static final int LAST_PORT = 65_535;

  public HttpAddress {
    if (port < 1 || port > LAST_PORT) {
      throw new WrongSetting("Port %d is not between 1 and %d.".formatted(port, LAST_PORT));
    }
  }

  static HttpAddress parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new WrongSetting(Setting.HTTP, text, "is not host:port");
    }
    String host = parts.group(1) == null ? LOOPBACK : parts.group(1);
    return new HttpAddress(host, Integer.parseInt(parts.group(2)));
  }

  /** The address a browser on the same machine uses. */
  public URI local() {
    boolean everywhere = host.equals("0.0.0.0") || host.equals("[::]") || host.equals(LOOPBACK);
    return URI.create("http://%s:%d/".formatted(everywhere ? "localhost" : host, port));
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
