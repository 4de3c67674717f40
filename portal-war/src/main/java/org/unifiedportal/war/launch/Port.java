package org.unifiedportal.war.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.unifiedportal.war.settings.HttpAddress;

/** Whether the port to listen on is free. */
final class Port {
  private Port() {}

  static void refuseIfTaken(HttpAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address.host(), address.port()));
    } catch (IOException e) {
      throw refusal(address, e);
    }
  }

  /** What is said when nobody can listen there. */
  static Refusal refusal(HttpAddress address, IOException why) {
    return Refusal.environment(
        "Cannot listen on port %d of %s: %s."
            .formatted(address.port(), address.host(), why.getMessage()));
  }
}
