package org.unifiedportal.core.vault;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a clamd listens: the path of its socket, or {@code host:port}, an IPv6 host in brackets. A
 * host's name is looked up for each call, for a clamd may move.
 */
record ClamdPlace(String words) {
  private static final Pattern HOST_AND_PORT = Pattern.compile("\\[?(.+?)]?:(\\d{1,5})");
  private static final int HIGHEST_PORT = 65_535;
  private static final int MILLISECONDS = 5_000;

  /** Refuses every other form. */
  ClamdPlace {
    if (!words.startsWith("/") && !isHostAndPort(words)) {
      throw new IllegalArgumentException("neither a socket's path nor host:port: " + words);
    }
  }

  private static boolean isHostAndPort(String words) {
    Matcher parts = HOST_AND_PORT.matcher(words);
    return parts.matches() && Integer.parseInt(parts.group(2)) <= HIGHEST_PORT;
  }

  /** A connection that stands. */
  SocketChannel connect() throws IOException {
    return words.startsWith("/") ? connectHere() : connectThere();
  }

  private SocketChannel connectHere() throws IOException {
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    return connected(channel, () -> channel.connect(UnixDomainSocketAddress.of(words)));
  }

  private SocketChannel connectThere() throws IOException {
    Matcher parts = HOST_AND_PORT.matcher(words);
    parts.matches();
    int port = Integer.parseInt(parts.group(2));
    InetSocketAddress address = new InetSocketAddress(parts.group(1), port);
    SocketChannel channel = SocketChannel.open();
    return connected(channel, () -> connect(channel, address));
  }

  private static void connect(SocketChannel channel, InetSocketAddress address) throws IOException {
    if (address.isUnresolved()) {
      throw new IOException("no such host: " + address.getHostString());
    }
    channel.socket().connect(address, MILLISECONDS);
  }

  /** What is done to connect. */
  private interface Call {
    void make() throws IOException;
  }

  private static SocketChannel connected(SocketChannel channel, Call call) throws IOException {
    try {
      call.make();
      return channel;
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
  }
}
