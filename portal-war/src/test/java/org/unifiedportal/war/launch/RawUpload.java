package org.unifiedportal.war.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An upload byte by byte, as no well-behaved client sends it.
 *
 * @param target the address it is sent to
 * @param headers of the request, whole lines
 * @param opening what stands in front of the bytes of the file
 */
record RawUpload(int port, String target, List<String> headers, String opening) {
  private static final String BOUNDARY = "----raw-upload";
  private static final String FORM = "Content-Type: multipart/form-data; boundary=" + BOUNDARY;
  private static final String FILE =
      "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
          .formatted(BOUNDARY);

  private static final int PIECE = 64 << 10;
  private static final int PATIENCE_MILLIS = 20_000;

  /** A program that sends the file itself. */
  static RawUpload bare(int port, String token) {
    String target = "/api/v1/agencies/sarybulak/documents?name=a.txt";
    return new RawUpload(
        port, target, List.of("Content-Type: text/plain", "Authorization: Bearer " + token), "");
  }

  /** A program that sends the file as part of a form. */
  static RawUpload form(int port, String token) {
    return new RawUpload(
        port, "/api/v1/documents", List.of(FORM, "Authorization: Bearer " + token), FILE);
  }

  /** A person who sends it by a form of the console. */
  static RawUpload console(int port, ConsoleClient person) throws Exception {
    String path = "console/documents/upload";
    String proof = person.form(path).get("form-token");
    String token =
        "--%s\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n%s\r\n"
            .formatted(BOUNDARY, proof);
    List<String> headers =
        List.of(FORM, "Origin: http://localhost:" + port, "Cookie: " + person.cookies());
    return new RawUpload(port, "/kk/" + path, headers, token + FILE);
  }

  /**
   * What the server answered.
   *
   * @param sent bytes of the body sent until then
   */
  record Answer(int status, String text, long millis, long sent) {}

  RawUpload saying(String header) {
    List<String> more = new ArrayList<>(headers);
    more.add(header);
    return new RawUpload(port, target, more, opening);
  }

  private Socket open() throws IOException {
    Socket socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    String lines =
        "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept-Language: kk\r\n%s\r\n\r\n"
            .formatted(target, port, String.join("\r\n", headers));
    socket.getOutputStream().write(lines.getBytes(StandardCharsets.US_ASCII));
    if (!opening.isEmpty()) {
      write(socket.getOutputStream(), opening.getBytes(StandardCharsets.US_ASCII));
    }
    return socket;
  }

  private boolean isChunked() {
    return headers.stream().anyMatch(header -> header.contains("chunked"));
  }

  private void write(OutputStream out, byte[] bytes) throws IOException {
    if (isChunked()) {
      out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(bytes);
      out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    } else {
      out.write(bytes);
    }
    out.flush();
  }

  private static byte[] words(int size) {
    byte[] words = new byte[size];
    Arrays.fill(words, (byte) 'a');
    return words;
  }

  /** Sends only the beginning and waits for the answer. */
  Answer head(int size) throws IOException {
    long begin = System.nanoTime();
    try (Socket socket = open()) {
      write(socket.getOutputStream(), words(size));
      return answer(socket, begin, size);
    }
  }

  /** Sends until the server answers or takes no more, at most so many bytes. */
  Answer endless(long most) throws IOException {
    long begin = System.nanoTime();
    try (Socket socket = open()) {
      long sent = 0;
      byte[] piece = words(PIECE);
      try {
        while (sent < most && socket.getInputStream().available() == 0) {
          write(socket.getOutputStream(), piece);
          sent += piece.length;
        }
      } catch (IOException closed) {
        // The server takes no more; its answer may still be read.
      }
      return answer(socket, begin, sent);
    }
  }

  /** Sends the beginning and is gone. */
  void cutAfter(int size) throws IOException {
    try (Socket socket = open()) {
      write(socket.getOutputStream(), words(size));
    }
  }

  private static Answer answer(Socket socket, long begin, long sent) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[PIECE];
    InputStream in = socket.getInputStream();
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        all.write(buffer, 0, read);
        if (in.available() == 0 && all.size() > 0) {
          break;
        }
      }
    } catch (IOException reset) {
      // What came before counts.
    }
    String text = all.toString(StandardCharsets.UTF_8);
    int status = text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
    return new Answer(status, text, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin), sent);
  }
}
