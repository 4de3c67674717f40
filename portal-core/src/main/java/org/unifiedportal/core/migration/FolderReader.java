package org.unifiedportal.core.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unifiedportal.core.time.PortalTime;

/** Reads folders of publications; one that can't be read never stops the others. */
public final class FolderReader {
  private final PortalTime time;

  /** Dates are checked against this time. */
  public FolderReader(PortalTime time) {
    this.time = time;
  }

  /** The items of a directory by name: every folder in it whose name has no leading dot. */
  public static List<Path> items(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .filter(Files::isDirectory)
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  /**
   * Reads every item of a directory in the order of names; of two with the same origin the second
   * is refused.
   */
  public Stream<ReadItem> readAll(Path directory) throws IOException {
    Set<String> origins = new HashSet<>();
    return items(directory).stream().map(this::read).map(item -> unlessTwice(item, origins));
  }

  /** Reads one folder from disk. */
  public ReadItem read(Path directory) {
    return read(directory, (fileName, text) -> text);
  }

  /** Reads one folder from disk, each of its texts written out first. */
  public ReadItem read(Path directory, WritingOut writingOut) {
    Findings findings = new Findings();
    PublicationFolder folder = FolderFiles.open(directory, findings).written(writingOut);
    return findings.isRefused() ? refused(folder, findings) : read(folder, findings);
  }

  /** Reads a folder that is in memory. */
  public ReadItem read(PublicationFolder folder) {
    return read(folder, new Findings());
  }

  private ReadItem read(PublicationFolder folder, Findings findings) {
    Optional<ReadItem.Ready> ready = form(folder, findings);
    ready.ifPresent(item -> refuseFuture(item, findings));
    return ready.isPresent() && !findings.isRefused() ? ready.get() : refused(folder, findings);
  }

  private static Optional<ReadItem.Ready> form(PublicationFolder folder, Findings findings) {
    if (folder.meta().isBlank()) {
      findings.refuse("There is no meta.yaml, or it is empty.");
      return Optional.empty();
    }
    Meta meta = Meta.read(folder.meta(), findings.about(PublicationFolder.META));
    if (findings.isRefused()) {
      return Optional.empty();
    }
    return ActForm.isOne(meta)
        ? new ActForm(folder, meta, findings).read()
        : new OwnForm(folder, meta, findings).read();
  }

  private void refuseFuture(ReadItem.Ready item, Findings findings) {
    Optional<Instant> originally = item.provenance().originally();
    if (originally.isPresent() && originally.get().isAfter(time.now())) {
      findings.refuse("It was published in the future: %s.".formatted(originally.get()));
    }
  }

  private static ReadItem unlessTwice(ReadItem item, Set<String> origins) {
    if (item instanceof ReadItem.Ready ready && !origins.add(ready.provenance().origin())) {
      String reason = "Another folder has the same origin: %s.";
      return new ReadItem.Refused(
          item.name(), List.of(reason.formatted(ready.provenance().origin())));
    }
    return item;
  }

  private static ReadItem refused(PublicationFolder folder, Findings findings) {
    return new ReadItem.Refused(folder.name(), findings.reasons());
  }

  /** Writes out what a text only hints at, such as days counted from today. */
  @FunctionalInterface
  public interface WritingOut {
    /** The text of a file as it is to be read. */
    String written(String fileName, String text);
  }
}
