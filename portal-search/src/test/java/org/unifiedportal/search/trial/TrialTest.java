package org.unifiedportal.search.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;

class TrialTest {
  private static final PortalTime TIME = PortalTime.by(Clock.systemUTC());

  @Test
  void everyCollectionStandsAloneInItsLanguageAndAmongAll(@TempDir Path folder) throws IOException {
    write(folder, "kk-a", "kk", "Су құбыры жөнделді", "құбырды жөндеу");
    write(folder, "kk-b", "kk", "Мектеп ашылды", "мектептер");
    write(folder, "ru-a", "ru", "Открыта школа", "школы");

    assertEquals(
        List.of("kk-a", "kk-b", "ru-a", "kk-a+kk-b", "kk-a+kk-b+ru-a"),
        Trial.of(TrialCollection.readAll(folder), TIME).stream()
            .map(trial -> trial.collection().name())
            .toList());
  }

  @Test
  void aHitIsALineWithTheIdsOfTheCollection(@TempDir Path folder) throws IOException {
    write(folder, "kk-a", "kk", "Су құбыры жөнделді", "құбырды жөндеу");
    write(folder, "ru-a", "ru", "Открыта школа", "школы");

    List<String> lines = lines(folder);

    assertTrue(lines.contains("kk-a\toriginal\tq1\t1\td1"), () -> lines.toString());
    assertTrue(lines.contains("kk-a\ttypo1\tq1\t1\td1"), () -> lines.toString());
    assertTrue(lines.contains("kk-a+ru-a\toriginal\tru-a/q1\t1\tru-a/d1"), () -> lines.toString());
  }

  @Test
  void aQuestionNeedsItsOriginalWording() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new TrialQuestion("q1", Language.KK, Map.of("typo1", "құбир")));
  }

  private static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Trial trial : Trial.of(TrialCollection.readAll(folder), TIME)) {
      trial.run(line -> lines.add(line.toString()));
    }
    return lines;
  }

  private static void write(Path folder, String name, String tag, String text, String question)
      throws IOException {
    Path collection = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        collection.resolve("docs.jsonl"),
        "{\"id\":\"d1\",\"lang\":\"%s\",\"title\":\"\",\"text\":\"%s\"}\n".formatted(tag, text));
    Files.writeString(
        collection.resolve("queries.jsonl"),
        "{\"id\":\"q1\",\"lang\":\"%s\",\"text\":\"%s\",\"variants\":{\"typo1\":\"%s\"}}\n"
            .formatted(tag, question, question));
  }
}
