package org.unifiedportal.war.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.war.boot.MachineTime;

class SearchCommandTest {
  private final SearchCommand command = new SearchCommand(MachineTime.ticking());

  @Test
  void everyWordIsShownWithItsTerms(@TempDir Path folder) throws IOException {
    Path words = Files.writeString(folder.resolve("words.txt"), "школы\nшкола\n");
    Path tokens = folder.resolve("tokens.tsv");

    command.run(List.of("terms", words.toString(), tokens.toString(), "ru"));

    assertEquals(List.of("школы\tшкол", "школа\tшкол"), Files.readAllLines(tokens));
  }

  @Test
  void collectionsAreAskedAndTheHitsWritten(@TempDir Path folder) throws IOException {
    Path collection = Files.createDirectories(folder.resolve("ir/ru-a"));
    Files.writeString(
        collection.resolve("docs.jsonl"),
        "{\"id\":\"d\",\"lang\":\"ru\",\"title\":\"\",\"text\":\"Открыта школа\"}\n");
    Files.writeString(
        collection.resolve("queries.jsonl"),
        "{\"id\":\"q\",\"lang\":\"ru\",\"text\":\"школы\",\"variants\":{}}\n");
    Path run = folder.resolve("run.tsv");

    command.run(List.of("eval", folder.toString(), run.toString()));

    assertEquals(List.of("ru-a\toriginal\tq\t1\td"), Files.readAllLines(run));
  }

  @Test
  void whatIsMissingIsSaidInASentence(@TempDir Path folder) {
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("eval"),
            List.of("eval", folder.toString(), "run.tsv"),
            List.of("terms", "words.txt", "tokens.tsv"),
            List.of("terms", "words.txt", "tokens.tsv", "fr"))) {
      Refusal refusal = assertThrows(Refusal.class, () -> command.run(wrong));
      assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
    }
  }
}
