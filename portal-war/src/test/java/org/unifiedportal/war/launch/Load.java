package org.unifiedportal.war.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Readers who ask for one address again and again over connections that stay open; as little work
 * of its own as possible, because it shares the processor with the server.
 */
record Load(int port, String path, int readers) {

  /** Requests answered with 200 per second, over this time. */
  double run(double seconds) throws Exception {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    List<Future<Integer>> counts = new ArrayList<>();
    long answered = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
      for (int reader = 0; reader < readers; reader++) {
        counts.add(threads.submit(() -> read(end)));
      }
      for (Future<Integer> count : counts) {
        answered += count.get();
      }
    }
    return answered / seconds;
  }

  private int read(long end) throws IOException {
    byte[] request =
        ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    int answered = 0;
    while (System.nanoTime() < end) {
      answered += connected(request, end);
    }
    return answered;
  }

  /** Asks over one connection until the time is over or the server, which counts, closes it. */
  private int connected(byte[] request, long end) throws IOException {
    int answered = 0;
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream(), 65_536);
      int length = 0;
      while (length >= 0 && System.nanoTime() < end) {
        socket.getOutputStream().write(request);
        length = length(in);
        if (length >= 0) {
          in.skipNBytes(length);
          answered++;
        }
      }
    } catch (SocketException closedWhileWriting) {
      return answered;
    }
    return answered;
  }

  private static int length(InputStream in) throws IOException {
    String status = line(in);
    if (status.isEmpty()) {
      return -1;
    }
    if (!status.contains(" 200")) {
      throw new IOException("not answered: " + status);
    }
    int length = -1;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
    if (length < 0) {
      throw new IOException("an answer without a length can't be compared");
    }
    return length;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int read = in.read(); read != '\n' && read >= 0; read = in.read()) {
      if (read != '\r') {
        line.append((char) read);
      }
    }
    return line.toString();
  }
}
