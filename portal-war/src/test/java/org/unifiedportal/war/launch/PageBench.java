package org.unifiedportal.war.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The article page against a bare Jersey resource that returns the same bytes: two servers of the
 * same kind, asked in turns within the same minute. Prints requests per second and their ratio; run
 * by {@code portal bench}.
 */
class PageBench {
  private static final int TURNS = 7;
  private static final double SECONDS = 4;
  private static final int READERS = 8;

  @TempDir Path folder;

  @Test
  void articleAgainstBareResource() throws Exception {
    int port = PortalProcess.freePort();
    Path home = folder.resolve("home");
    try (PortalProcess portal = PortalProcess.demo(folder, home, port).awaitReady()) {
      String article = article(port);
      int barePort = PortalProcess.freePort();
      Process bare = startBare(article(port, article), barePort);
      try {
        compare(new Load(port, article, READERS), new Load(barePort, "/page", READERS));
      } finally {
        bare.destroyForcibly().waitFor();
      }
      portal.terminate();
    }
  }

  private static void compare(Load page, Load bare) throws Exception {
    page.run(8);
    bare.run(8);
    double[] ratios = new double[TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      double pages = page.run(SECONDS);
      double bares = bare.run(SECONDS);
      ratios[turn] = pages / bares;
      System.out.printf(
          "article page %8.0f/s   bare resource %8.0f/s   ratio %.2f%n",
          pages, bares, ratios[turn]);
    }
    Arrays.sort(ratios);
    System.out.printf("median ratio %.2f, %d readers%n", ratios[TURNS / 2], READERS);
  }

  private static String article(int port) throws Exception {
    String list = PortalProcess.get(port, "/kk/sarybulak/problems").body();
    Matcher address =
        Pattern.compile("href=\"(/kk/sarybulak/problems/\\d{4}/[^\"]+)\"").matcher(list);
    if (!address.find()) {
      throw new IOException("no article in the list");
    }
    return address.group(1);
  }

  private static byte[] article(int port, String path) throws Exception {
    URI address = URI.create("http://localhost:" + port + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
    HttpResponse<byte[]> answer =
        PortalProcess.HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
    System.out.printf("article page: %d bytes in gzip%n", answer.body().length);
    return answer.body();
  }

  /** A copy of the distribution with another application in it, started with the same options. */
  private Process startBare(byte[] page, int port) throws Exception {
    Path distribution = distribution();
    Path copy = Files.createDirectory(folder.resolve("bare"));
    Files.copy(distribution.resolve("portal.jar"), copy.resolve("portal.jar"));
    Files.createSymbolicLink(copy.resolve("glassfish8"), distribution.resolve("glassfish8"));
    if (Files.exists(distribution.resolve("lib"))) {
      Files.createSymbolicLink(copy.resolve("lib"), distribution.resolve("lib"));
    }
    Path classes = Files.createDirectories(copy.resolve("app/WEB-INF/classes"));
    Files.write(classes.resolve("page.gz"), page);
    for (String name : List.of("BareApplication", "BareResource")) {
      copyClass("org/unifiedportal/bare/" + name + ".class", classes);
    }
    return await(start(copy, port));
  }

  private Process start(Path copy, int port) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "--add-modules=jdk.incubator.vector",
            "-Dportal.root=" + copy,
            "-jar",
            copy.resolve("portal.jar").toString(),
            "demo",
            "--home",
            folder.resolve("bare-home").toString(),
            "--port",
            Integer.toString(port))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("bare.out").toFile())
        .start();
  }

  private Process await(Process process) throws Exception {
    while (!Files.readString(folder.resolve("bare.out")).contains("The portal is ready: ")) {
      if (!process.isAlive()) {
        throw new IOException(Files.readString(folder.resolve("bare.out")));
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return process;
  }

  private static void copyClass(String name, Path classes) throws IOException {
    Path target = classes.resolve(name);
    Files.createDirectories(target.getParent());
    try (InputStream in = PageBench.class.getResourceAsStream("/" + name)) {
      Files.copy(Objects.requireNonNull(in), target);
    }
  }

  private static Path distribution() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("target", "dist"))) {
      return folders.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
    }
  }
}
