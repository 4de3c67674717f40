package org.unifiedportal.war.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unifiedportal.core.block.BlockJson;

/** An act of the folder and where it came to stand, by the report of the load. */
record LoadedAct(Path source, String address) {
  private static final Pattern NUMBER = Pattern.compile("(?:года|г\\.) № (\\d+-\\d+)");

  /** Four whole words in a row of the text proper, no mark between them. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?m)^[^#>\\n<].*?((?<![\\p{L}\\d])\\p{L}{3,}(?: \\p{L}{3,}){3}(?![\\p{L}\\d]))");

  static List<LoadedAct> read(Path report, Path acts) throws IOException {
    List<LoadedAct> read = new ArrayList<>();
    for (String line : Files.readAllLines(report)) {
      JsonNode item = BlockJson.mapper().readTree(line);
      Path source = acts.resolve(item.get("item").asText());
      read.add(new LoadedAct(source, item.get("address").asText()));
    }
    return read;
  }

  String name() {
    return source.getFileName().toString();
  }

  /** Its path in a language: only the first segment differs. */
  String path(String language) {
    return URI.create(address).getPath().replaceFirst("^/[a-z]+/", "/" + language + "/");
  }

  String text(String language) throws IOException {
    return Files.readString(source.resolve(language + ".md"));
  }

  String title(String language) throws IOException {
    return text(language).lines().findFirst().orElseThrow().substring(2);
  }

  String number() throws IOException {
    return found(NUMBER, Files.readString(source.resolve("meta.yaml")));
  }

  String phrase(String language) throws IOException {
    return found(PHRASE, text(language));
  }

  private String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("no " + pattern + " in " + source);
    }
    return matcher.group(1);
  }
}
