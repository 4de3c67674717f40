package org.unifiedportal.war.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The packaged distribution, started by its own script in a process of its own.
 *
 * @param process the server's process: the script makes way for it
 * @param folder where its output is kept
 */
record PortalProcess(Process process, Path folder) implements AutoCloseable {
  /** Speaks HTTP/1.1, as browsers and proxies do without encryption. */
  static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Enough for a first start that makes the start-up cache on a busy machine. */
  private static final Duration LONGEST_START = Duration.ofMinutes(6);

  /**
   * Stories start the portal dozens of times and need no highly optimised code; what measures it
   * sets the system property {@code portal.measured}, or gives other options.
   */
  private static final String OPTIONS =
      Boolean.getBoolean("portal.measured") ? "" : "-XX:TieredStopAtLevel=1";

  private static final String OPTIONS_NAME = "JAVA_TOOL_OPTIONS";

  static PortalProcess start(Path folder, Map<String, String> environment, String... arguments)
      throws IOException {
    Files.createDirectories(folder);
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.concat(Stream.of(script().toString()), Stream.of(arguments)).toList())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().put(OPTIONS_NAME, OPTIONS);
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return new PortalProcess(builder.start(), folder);
  }

  static PortalProcess demo(Path folder, Path home, int port) throws IOException {
    return demo(folder, home, port, Map.of());
  }

  /** As it runs for its users. */
  static PortalProcess measured(Path folder, Path home, int port) throws IOException {
    return demo(folder, home, port, Map.of(OPTIONS_NAME, ""));
  }

  private static PortalProcess demo(
      Path folder, Path home, int port, Map<String, String> environment) throws IOException {
    return start(folder, environment, "demo", "--home", home.toString(), "--port", "" + port);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The answer to a GET of a path. */
  static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:%d%s".formatted(port, path));
    return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Waits for the line that gives the address. */
  PortalProcess awaitReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (!out().contains("The portal is ready: ")) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("not started: " + out() + err());
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return this;
  }

  /** Asks it to stop, as the system does; returns how long that took. */
  Duration terminate() throws InterruptedException {
    long begin = System.nanoTime();
    process.destroy();
    process.waitFor();
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** Ends it without a word, as a power cut does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  String out() throws IOException {
    return Files.readString(folder.resolve("out"));
  }

  /** What it said to a person, without the virtual machine's and the script's own remarks. */
  String err() throws IOException {
    return String.join(
        "\n",
        Files.readAllLines(folder.resolve("err")).stream()
            .filter(line -> line.startsWith("portal: "))
            .toList());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** The packaged distribution's own script. */
  static Path script() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("target", "dist"))) {
      List<Path> found = folders.filter(Files::isDirectory).toList();
      return found.getFirst().resolve("portal").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException("Package the distribution first", e);
    }
  }
}
