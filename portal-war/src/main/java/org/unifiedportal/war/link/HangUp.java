package org.unifiedportal.war.link;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Closes a connection when its time is over, whatever it is busy with: a handshake, too. */
record HangUp(Thread watch) implements AutoCloseable {
  static HangUp after(Socket talk, int milliseconds) {
    return new HangUp(Thread.ofVirtual().start(() -> hangUp(talk, milliseconds)));
  }

  private static void hangUp(Socket talk, int milliseconds) {
    try {
      Thread.sleep(Duration.ofMillis(milliseconds));
      talk.close();
    } catch (InterruptedException | IOException inTime) {
      // The call has ended before.
    }
  }

  @Override
  public void close() {
    watch.interrupt();
  }
}
