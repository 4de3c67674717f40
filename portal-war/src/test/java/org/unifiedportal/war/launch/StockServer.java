package org.unifiedportal.war.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lays the domain afresh for a Jakarta EE 11 server as its makers ship it, with free ports and the
 * portal's settings as JVM options, before Arquillian starts it.
 */
final class StockServer implements BeforeAllCallback {
  private static final Path SERVER = Path.of("target", "stock", "glassfish8").toAbsolutePath();
  private static final Path DOMAIN = SERVER.resolve("glassfish/domains/domain1");
  private static final Path AS_SHIPPED = SERVER.resolveSibling("domain-as-shipped");
  private static final Path HOME = Path.of("target", "stock", "home").toAbsolutePath();

  /** Ports of services nobody asks here, moved out of the way of other servers. */
  private static final List<String> ASIDE = List.of("3700", "3820", "3920", "8686", "7676");

  /** The home of the portal on this server. */
  static Path home() {
    return HOME;
  }

  /** Where visitors reach it. */
  static int port() {
    return Integer.getInteger("stock.http.port");
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
    System.setProperty("stock.home", SERVER.toString());
    for (String name : List.of("http", "https", "admin")) {
      System.setProperty("stock." + name + ".port", "" + PortalProcess.freePort());
    }
    Folder.delete(HOME);
    SeededHome.at(HOME);
    layAfresh();
    settle(DOMAIN.resolve("config/domain.xml"));
    chooseJava();
  }

  /** The default domain is used, for Arquillian's container can't stop one with another name. */
  private static void layAfresh() throws IOException {
    if (!Files.exists(AS_SHIPPED)) {
      Files.move(DOMAIN, AS_SHIPPED);
    }
    Folder.delete(DOMAIN);
    copy(AS_SHIPPED, DOMAIN);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    }
  }

  /** Its commands would start with whatever Java stands first on the path. */
  private static void chooseJava() throws IOException {
    Files.writeString(
        SERVER.resolve("glassfish/config/asenv.conf"),
        "%nAS_JAVA=\"%s\"%n".formatted(System.getProperty("java.home")),
        StandardOpenOption.APPEND);
  }

  private static void settle(Path domain) throws IOException {
    String text = Files.readString(domain);
    for (String port : ASIDE) {
      text = text.replace("\"" + port + "\"", "\"" + PortalProcess.freePort() + "\"");
    }
    Files.writeString(domain, text.replaceFirst("</java-config>", options() + "</java-config>"));
  }

  private static String options() {
    Map<String, String> settings =
        Map.of(
            "portal.home", HOME.toString(), "portal.base.url", "http://localhost:" + port() + "/");
    StringBuilder options = new StringBuilder();
    settings.forEach((name, value) ->
        options.append("<jvm-options>-D%s=%s</jvm-options>%n".formatted(name, value)));
    return options.toString();
  }
}
