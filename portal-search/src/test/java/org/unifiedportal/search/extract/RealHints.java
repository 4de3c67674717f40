package org.unifiedportal.search.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.unifiedportal.core.vault.FileFormat;

/** What is read from real acts, as files of an office and as texts, and what is true of them. */
final class RealHints {
  private static final Path FOLDER =
      Path.of(System.getProperty("shared.data", "../../shared/data"), "acts");
  private static final Pattern NAME =
      Pattern.compile("requisite: Решение [^\\d]*? от (.{8,30}?(?:года|г\\.)) № ([\\d-]+)");

  /** Files in which the true pair stands, so that it is found. */
  static final Set<String> NAMED =
      Set.of(
          "1997-transport-benefits.ru.odt",
          "1998-akim-scholarship.kk.docx",
          "2014-irrigation-subsidies.kk.pdf",
          "2018-emission-charges.ru.pdf",
          "2022-budget-transfers.ru.docx",
          "2025-common-water-use-rules.kk.docx",
          "2025-common-water-use-rules.ru.docx",
          "2026-honorary-citizen-rules.kk.pdf",
          "2026-honorary-citizen-rules.ru.pdf",
          "2026-social-bus-routes.kk.pdf",
          "2026-social-bus-routes.ru.pdf",
          "2026-vehicle-impound-rules.kk.odt",
          "2026-vehicle-impound-rules.ru.odt",
          "2026-water-resource-rates.kk.docx",
          "2026-water-resource-rates.ru.docx");

  /** By whether it is the maslikhat: the names that it goes by in the acts. */
  private static final Map<Boolean, Set<String>> BODIES =
      Map.of(
          true,
          Set.of(
              "Алматы облыстық мәслихаты",
              "Алматы облыстық маслихаты",
              "Алматы облысының мәслихаты",
              "Алматинский областной маслихат",
              "Маслихат Алматинской области"),
          false,
          Set.of(
              "Алматы облысының әкімі",
              "Алматы облысы әкімі",
              "Облыс әкімі",
              "Аким области",
              "Аким Алматинской области"));

  private RealHints() {}

  /**
   * What was read from an act.
   *
   * @param truth its number and day
   */
  record Known(String name, String hints, String truth) {
    /** The folder of the act in the collection. */
    String folder() {
      return name.substring(0, name.indexOf('.'));
    }

    /** Whether the collection knows that it has lost force. */
    boolean isRepealed() {
      return read(FOLDER.resolve(folder()).resolve("meta.yaml")).contains("Утратило силу");
    }

    /** Whether this is the body whose code the collection gives: the maslikhat, or the akim. */
    boolean isOf(String body) {
      boolean isMaslikhat =
          read(FOLDER.resolve(folder()).resolve("meta.yaml")).contains("154000000002");
      return BODIES.getOrDefault(isMaslikhat, Set.of()).contains(body);
    }

    /** Whether nothing else is told; one act itself names the wrong year in Kazakh. */
    boolean isTold(String found) {
      boolean isOwnMistake = name.startsWith("2026-social-bus-routes.kk");
      String itself = isOwnMistake ? truth.replace("2026", "2025") : truth;
      String kind = found.substring(found.lastIndexOf(' ') + 1);
      boolean isNothing = found.startsWith("  ");
      return (isNothing || found.startsWith(itself + " ")) && Set.of("", "decision").contains(kind);
    }
  }

  static List<Known> all() {
    Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no shared acts beside the project");
    List<Known> all = new ArrayList<>();
    SharedFiles.all().stream()
        .filter(row -> !row.name().endsWith(".jpg"))
        .forEach(row -> all.add(file(row)));
    try (Stream<Path> acts = Files.list(FOLDER)) {
      acts.filter(Files::isDirectory)
          .forEach(act -> {
            all.add(text(act, "kk"));
            all.add(text(act, "ru"));
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return all;
  }

  private static Known file(SharedFiles.Row row) {
    FileFormat format =
        row.name().contains("really-docx")
            ? FileFormat.DOCX
            : FileFormat.ofName(row.name()).orElseThrow();
    String hints = new Extraction(ExtractLimits.DEFAULT).read(format, row.file()).hints();
    return new Known(row.name(), hints, truth(row.name().substring(0, row.name().indexOf('.'))));
  }

  private static Known text(Path act, String language) {
    String plain =
        read(act.resolve(language + ".md"))
            .replaceAll("(?m)^<a id=.*$", "")
            .replaceAll("(?m)^(?:#+|>) +|[*\\\\]| +$", "");
    String name = act.getFileName().toString();
    return new Known(name + "." + language + ".md", FirstPage.hints("", plain), truth(name));
  }

  private static String truth(String act) {
    Matcher name = NAME.matcher(read(FOLDER.resolve(act).resolve("meta.yaml")));
    if (!name.find()) {
      throw new AssertionError("no requisite of " + act);
    }
    return name.group(2) + " " + WrittenDay.of(name.group(1)).orElseThrow();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
