package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.unifiedportal.war.settings.HttpAddress;

class PortTest {
  @Test
  void aPortInUseIsRefusedByItsNumber() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      HttpAddress taken = new HttpAddress(HttpAddress.LOOPBACK, other.getLocalPort());

      Refusal refusal = assertThrows(Refusal.class, () -> Port.refuseIfTaken(taken));

      assertEquals(ExitCode.ENVIRONMENT, refusal.code());
      assertTrue(refusal.getMessage().contains(String.valueOf(other.getLocalPort())));
    }
  }

  @Test
  void aFreePortIsLeftFree() throws IOException {
    HttpAddress free = new HttpAddress(HttpAddress.LOOPBACK, freePort());

    Port.refuseIfTaken(free);

    assertDoesNotThrow(() -> Port.refuseIfTaken(free));
  }

  @Test
  void aHostThatIsNotThisMachineIsRefused() {
    HttpAddress elsewhere = new HttpAddress("192.0.2.1", 8080);

    assertThrows(Refusal.class, () -> Port.refuseIfTaken(elsewhere));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
