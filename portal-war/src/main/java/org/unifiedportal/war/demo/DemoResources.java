package org.unifiedportal.war.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unifiedportal.core.migration.FolderReader;

/** The demo's files, where the program keeps them: a folder of classes, or an archive. */
record DemoResources(Path root, Optional<FileSystem> archive) implements AutoCloseable {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static DemoResources open() {
    try {
      URI agencies = DemoResources.class.getResource("/demo/agencies.yaml").toURI();
      return agencies.getScheme().equals("file")
          ? new DemoResources(Path.of(agencies).getParent(), Optional.empty())
          : inArchive(agencies);
    } catch (IOException | URISyntaxException broken) {
      throw new IllegalStateException("the demo's files are part of the program", broken);
    }
  }

  private static DemoResources inArchive(URI agencies) throws IOException {
    FileSystem archive = FileSystems.newFileSystem(agencies, Map.of());
    String inside = agencies.toString().replaceFirst(".*!", "");
    return new DemoResources(archive.getPath(inside).getParent(), Optional.of(archive));
  }

  /** The rows of a YAML file. */
  <T> List<T> rows(String name, TypeReference<List<T>> type) {
    try {
      return YAML.readValue(Files.readString(root.resolve(name)), type);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The folders of publications, by name. */
  List<Path> publications() {
    try {
      return FolderReader.items(root.resolve("publications"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Lays the demo's pictures into the folder that the portal serves. */
  void copyMedia(Path folder) {
    try (Stream<Path> pictures = Files.list(root.resolve("media"))) {
      Files.createDirectories(folder);
      for (Path picture : pictures.toList()) {
        Path target = folder.resolve(picture.getFileName().toString());
        Files.copy(picture, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @Override
  public void close() {
    try {
      if (archive.isPresent()) {
        archive.get().close();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
