package org.unifiedportal.war.launch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One browser's connection, kept open from page to page; as little work of its own as possible,
 * because it shares the processor with the server. Not for several threads.
 */
final class KeptConnection implements AutoCloseable {
  private static final String GET =
      "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n";

  private final int port;
  private @Nullable Socket socket;
  private InputStream in = InputStream.nullInputStream();

  KeptConnection(int port) {
    this.port = port;
  }

  /** Milliseconds until the whole page was there; refuses all but a page. */
  double get(String path) throws IOException {
    byte[] request = GET.formatted(path).getBytes(StandardCharsets.US_ASCII);
    long begun = System.nanoTime();
    String status = ask(request);
    if (!status.contains(" 200")) {
      throw new IOException(path + ": " + status);
    }
    if (!readPage()) {
      close();
    }
    return (System.nanoTime() - begun) / 1e6;
  }

  /** The line with the status; the server may have ended a connection that it used enough. */
  private String ask(byte[] request) throws IOException {
    if (socket != null) {
      socket.getOutputStream().write(request);
      String status = line();
      if (!status.isEmpty()) {
        return status;
      }
      close();
    }
    Socket fresh = new Socket("127.0.0.1", port);
    fresh.setTcpNoDelay(true);
    socket = fresh;
    in = new BufferedInputStream(fresh.getInputStream(), 65_536);
    fresh.getOutputStream().write(request);
    return line();
  }

  /** Says whether the connection stays. */
  private boolean readPage() throws IOException {
    int length = -1;
    boolean stays = true;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String read = header.toLowerCase(Locale.ROOT);
      if (read.startsWith("content-length:")) {
        length = Integer.parseInt(read.substring(15).strip());
      }
      stays &= !read.equals("connection: close");
    }
    if (length < 0) {
      throw new IOException("an answer without a length can't be compared");
    }
    in.skipNBytes(length);
    return stays;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int read = in.read(); read != '\n'; read = in.read()) {
      if (read < 0) {
        if (line.isEmpty()) {
          return "";
        }
        throw new EOFException(line.toString());
      }
      if (read != '\r') {
        line.append((char) read);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
