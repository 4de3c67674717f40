package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell script at the root, without a server behind it. */
class PortalScriptTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private record Ending(int code, String out, String err) {}

  private final Map<String, String> environment = new HashMap<>();

  @TempDir Path folder;

  static Stream<String> commands() {
    return Stream.of("demo", "run", "load", "token", "check", "reindex", "search", "test", "bench");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandTellsHowToUseItWithoutJava(String command) throws Exception {
    Ending ending = portal(ROOT.resolve("portal"), command, "--help");

    assertEquals(0, ending.code());
    assertTrue(ending.out().startsWith("portal " + command), ending.out());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandIsListed(String command) throws Exception {
    Ending ending = portal(ROOT.resolve("portal"), "--help");

    assertTrue(ending.out().contains("\n  " + command + " "), ending.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dmeo", "../secret", "-x"})
  void anythingElseIsOneLineAndTwo(String command) throws Exception {
    Ending ending = portal(ROOT.resolve("portal"), command);

    assertEquals(2, ending.code());
    assertEquals(
        "portal: \"" + command + "\" is not a command; see portal --help.\n", ending.err());
  }

  @Test
  void withoutJavaTheSentenceSaysWhatToInstall() throws Exception {
    Ending ending = portal(scriptBesideNoJava(17), "demo");

    assertEquals(3, ending.code());
    assertEquals(
        "portal: No Java 21 or newer is found: install a JDK or set JAVA_HOME to one.\n",
        ending.err());
  }

  @Test
  void theNewestOfSeveralJavasIsTaken() throws Exception {
    Path script = scriptBesideNoJava(17);
    java(21);
    java(25);
    java(9);

    Ending ending = portal(script, "demo", "--port", "9");

    assertEquals(0, ending.code(), ending.err());
    assertTrue(ending.out().startsWith("java 25: "), ending.out());
    assertTrue(ending.out().strip().endsWith("portal.jar demo --port 9"), ending.out());
  }

  @Test
  void theHeapIsTheOperatorsOrAQuarterOfAGigabyte() throws Exception {
    Path script = scriptBesideNoJava(17);
    java(25);
    assertTrue(portal(script, "demo").out().contains(" -Xmx256m "));
    for (String heap : List.of("192", "1024", "31999")) {
      environment.put("PORTAL_HEAP_MEGABYTES", heap);
      assertTrue(portal(script, "demo").out().contains(" -Xmx" + heap + "m "));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1g", "191", "0512", "32000", "99999", "100000", "-256", "5 12"})
  void aHeapThatCannotBeIsNamed(String heap) throws Exception {
    Path script = scriptBesideNoJava(17);
    java(25);
    environment.put("PORTAL_HEAP_MEGABYTES", heap);
    Ending ending = portal(script, "run");
    assertEquals(2, ending.code(), ending.out());
    assertEquals(
        "portal: PORTAL_HEAP_MEGABYTES=" + heap + " is not a number from 192 to 31999.\n",
        ending.err());
  }

  /** A distribution whose script looks for Java in the test's folder instead of the machine's. */
  private Path scriptBesideNoJava(int tooOld) throws IOException {
    java(tooOld);
    Path script = folder.resolve("portal");
    String text = Files.readString(ROOT.resolve("portal"));
    Files.writeString(script, text.replace("/usr/lib/jvm/*", folder + "/jvm/*"));
    assertTrue(script.toFile().setExecutable(true));
    Files.createFile(folder.resolve("portal.jar"));
    return script;
  }

  private void java(int version) throws IOException {
    Path home = Files.createDirectories(folder.resolve("jvm/jdk-" + version + "/bin")).getParent();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
    Path java = home.resolve("bin/java");
    Files.writeString(java, "#!/bin/sh\necho \"java " + version + ": $*\"\n");
    assertTrue(java.toFile().setExecutable(true));
  }

  private Ending portal(Path script, String... arguments) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.concat(Stream.of(script.toString()), Stream.of(arguments)).toList())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().retainAll(List.of("LANG"));
    builder.environment().putAll(environment);
    builder.environment().put("PATH", toolsWithoutJava().toString());
    int code = builder.start().waitFor();
    return new Ending(code, text(out), text(err));
  }

  private Path toolsWithoutJava() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("sh", "sed", "cat", "dirname", "readlink", "cksum", "tr", "ls")) {
      Path link = tools.resolve(tool);
      if (Files.notExists(link)) {
        Files.createSymbolicLink(link, found(tool));
      }
    }
    return tools;
  }

  private static Path found(String tool) {
    return Stream.of("/usr/bin", "/bin")
        .map(folder -> Path.of(folder, tool))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
