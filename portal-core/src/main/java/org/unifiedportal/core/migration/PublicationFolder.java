package org.unifiedportal.core.migration;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unifiedportal.core.text.Language;

/**
 * One publication as it lies in its folder: {@code meta.yaml} and a Markdown file per language.
 *
 * @param name the folder's name
 * @param files texts by file name, line ends and byte order marks already plain
 */
public record PublicationFolder(String name, Map<String, String> files) {
  /** The file of facts. */
  static final String META = "meta.yaml";

  /** Copies the files. */
  public PublicationFolder {
    files = Map.copyOf(files);
  }

  /** Every file name that is read; others are ignored. */
  static Iterable<String> fileNames() {
    return Arrays.asList(META, fileName(Language.KK), fileName(Language.RU), fileName(Language.EN));
  }

  static String fileName(Language language) {
    return language.tag() + ".md";
  }

  /** The same folder with each text written out. */
  PublicationFolder written(FolderReader.WritingOut writingOut) {
    Map<String, String> texts = new HashMap<>();
    files.forEach((file, text) -> texts.put(file, writingOut.written(file, text)));
    return new PublicationFolder(name, texts);
  }

  /** The facts, empty when there is no such file. */
  String meta() {
    return files.getOrDefault(META, "");
  }

  /** The text in a language, if the folder has it. */
  Optional<String> find(Language language) {
    return Optional.ofNullable(files.get(fileName(language)));
  }
}
