package org.unifiedportal.war.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unifiedportal.core.text.Language;
import org.unifiedportal.core.time.PortalTime;
import org.unifiedportal.search.analysis.Form;
import org.unifiedportal.search.analysis.Terms;
import org.unifiedportal.search.trial.Trial;
import org.unifiedportal.search.trial.TrialCollection;

/** Runs the search over collections whose answers are known, or shows the terms of words. */
final class SearchCommand implements Command {
  private final PortalTime time;

  SearchCommand(PortalTime time) {
    this.time = time;
  }

  @Override
  public ExitCode run(List<String> arguments) {
    String work = arguments.isEmpty() ? "" : arguments.getFirst();
    List<String> rest = arguments.stream().skip(1).toList();
    try {
      switch (work) {
        case "eval" -> evaluate(rest);
        case "terms" -> terms(rest);
        default -> throw Refusal.usage("Say eval or terms; see portal search --help.");
      }
      return ExitCode.DONE;
    } catch (IOException | UncheckedIOException | IllegalArgumentException unusable) {
      throw Refusal.usage(
          "%s cannot be read or written: %s".formatted(String.join(" ", rest), unusable));
    }
  }

  private void evaluate(List<String> rest) throws IOException {
    refuseUnless(rest.size() == 2, "Name the folder and the file: eval DIR RUN.tsv.");
    Path collections = Path.of(rest.get(0)).resolve("ir");
    refuseUnless(Files.isDirectory(collections), collections + " is not a folder.");
    try (PrintWriter lines = writer(rest.get(1))) {
      for (Trial trial : Trial.of(TrialCollection.readAll(collections), time)) {
        trial.run(line -> lines.print(line + "\n"));
        System.out.printf(
            "%s: %d texts, %d questions%n",
            trial.collection().name(),
            trial.collection().texts().size(),
            trial.collection().questions().size());
      }
      refuseUnless(!lines.checkError(), rest.get(1) + " can't be written.");
    }
  }

  private static void terms(List<String> rest) throws IOException {
    refuseUnless(rest.size() == 3, "Name two files and a language: terms WORDS.txt TOKENS.tsv kk.");
    Language language =
        Language.find(rest.get(2))
            .orElseThrow(() ->
                Refusal.usage("A language is kk, ru or en, not \"%s\".".formatted(rest.get(2))));
    Form stem = Form.stemOf(language);
    try (Writer lines = Files.newBufferedWriter(Path.of(rest.get(1)))) {
      for (String word : Files.readAllLines(Path.of(rest.get(0)))) {
        lines.write(word + "\t" + String.join(" ", Terms.of(stem, word)) + "\n");
      }
    }
  }

  private static PrintWriter writer(String file) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(Path.of(file)));
  }

  private static void refuseUnless(boolean holds, String sentence) {
    if (!holds) {
      throw Refusal.usage(sentence);
    }
  }
}
