package org.unifiedportal.war.link;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One call of HTTP/1.1 (RFC 9112) that reads the head of the answer and hangs up. The host is
 * looked up once, all its addresses must be allowed, and the call goes to the address that was
 * looked at: a name that changes its mind in between gains nothing.
 */
record Call(OutgoingRule rule, CallLimits limits, String agent) {
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  /** Something may not be called. */
  static final class Forbidden extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** The head of the answer to this method. */
  Head make(String method, URI to) throws IOException {
    long end = System.nanoTime() + limits.milliseconds() * 1_000_000L;
    boolean isSafe = "https".equalsIgnoreCase(to.getScheme());
    int port = to.getPort() > 0 ? to.getPort() : isSafe ? HTTPS : HTTP;
    InetAddress address = address(to.getHost(), port);
    try (Socket plain = new Socket();
        HangUp late = HangUp.after(plain, limits.milliseconds())) {
      plain.connect(new InetSocketAddress(address, port), left(end));
      plain.setSoTimeout(left(end));
      try (Socket talk = isSafe ? safe(plain, to.getHost(), port) : plain) {
        talk.getOutputStream().write(request(method, to).getBytes(StandardCharsets.US_ASCII));
        return Head.of(head(talk, end));
      }
    }
  }

  private InetAddress address(String host, int port) throws IOException {
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    InetAddress[] all = InetAddress.getAllByName(bare);
    for (InetAddress one : all) {
      if (!rule.allows(one, port)) {
        throw new Forbidden();
      }
    }
    if (all.length == 0) {
      throw new UnknownHostException(host);
    }
    return all[0];
  }

  private static SSLSocket safe(Socket plain, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket safe = (SSLSocket) factory.createSocket(plain, host, port, true);
    SSLParameters how = safe.getSSLParameters();
    how.setEndpointIdentificationAlgorithm("HTTPS");
    safe.setSSLParameters(how);
    safe.startHandshake();
    return safe;
  }

  private String request(String method, URI to) {
    String path = to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : to.getRawPath();
    String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
    return String.join(
        "\r\n",
        method + " " + path + query + " HTTP/1.1",
        "Host: " + to.getHost() + (to.getPort() > 0 ? ":" + to.getPort() : ""),
        "User-Agent: " + agent,
        "Accept: */*",
        "Connection: close",
        "",
        "");
  }

  /** Until the blank line, the limit, or the end of the time: who drips bytes gains nothing. */
  private String head(Socket talk, long end) throws IOException {
    InputStream in = talk.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.length() < limits.headBytes() && head.indexOf("\r\n\r\n") < 0) {
      talk.setSoTimeout(left(end));
      byte[] some = new byte[1024];
      int count = in.read(some);
      if (count < 0) {
        if (head.isEmpty()) {
          throw new EOFException("nothing was answered");
        }
        break;
      }
      head.append(new String(some, 0, count, StandardCharsets.ISO_8859_1));
    }
    return head.toString();
  }

  private static int left(long end) throws SocketTimeoutException {
    long milliseconds = (end - System.nanoTime()) / 1_000_000;
    if (milliseconds <= 0) {
      throw new SocketTimeoutException("the time is over");
    }
    return (int) milliseconds;
  }
}
