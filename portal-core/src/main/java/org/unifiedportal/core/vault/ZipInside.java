package org.unifiedportal.core.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.unifiedportal.core.refusal.Issues;

/**
 * Looks into packed office formats. What the directory claims is counted first; only when that is
 * within the limits is every entry really unpacked (into nowhere) and counted again.
 */
final class ZipInside {
  private static final Pattern ARCHIVE =
      Pattern.compile("(?i).*\\.(zip|jar|rar|7z|gz|bz2|xz|tar|docx|xlsx|pptx|odt|ods|odp)");
  private static final Pattern MACRO =
      Pattern.compile("(?i).*vbaProject\\.bin|Basic/.*\\.xml|xl/macrosheets/.*");
  private static final Pattern PROGRAM =
      Pattern.compile("(?i).*\\.(exe|dll|scr|com|bat|cmd|js|vbs|ps1|jar|msi|sh|lnk)");
  private static final int LONGEST_TYPE = 200;

  private final FileLimits limits;
  private final Issues issues;

  ZipInside(FileLimits limits, Issues issues) {
    this.limits = limits;
    this.issues = issues;
  }

  Optional<FileFormat> format(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (!isWithinLimits(zip)) {
        return Optional.empty();
      }
      Set<String> names = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
      noteDanger(names);
      return office(zip, names);
    } catch (ZipException | IllegalArgumentException damaged) {
      issues.add(Recognition.POINTER, "issue.file-damaged");
      return Optional.empty();
    }
  }

  private boolean isWithinLimits(ZipFile zip) throws IOException {
    List<? extends ZipEntry> entries = zip.size() > limits.entries() ? List.of() : list(zip);
    long claimed = entries.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    long nested = entries.stream().filter(entry -> isArchive(entry.getName())).count();
    boolean bomb =
        zip.size() > limits.entries()
            || claimed > limits.unpackedBytes()
            || nested > limits.nestedArchives()
            || unpacks(zip, entries) > limits.unpackedBytes();
    issues.addIf(bomb, Recognition.POINTER, "issue.file-bomb");
    return !bomb;
  }

  private static List<? extends ZipEntry> list(ZipFile zip) {
    return zip.stream().toList();
  }

  private static boolean isArchive(String name) {
    return ARCHIVE.matcher(name).matches();
  }

  /** How many bytes the entries really have; counting ends where the limit is passed. */
  private long unpacks(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
    byte[] buffer = new byte[64 << 10];
    long total = 0;
    for (ZipEntry entry : entries) {
      try (InputStream bytes = zip.getInputStream(entry)) {
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
          total += read;
          if (total > limits.unpackedBytes()) {
            return total;
          }
        }
      }
    }
    return total;
  }

  private void noteDanger(Set<String> names) {
    issues.addIf(
        names.stream().anyMatch(name -> MACRO.matcher(name).matches()),
        Recognition.POINTER,
        "issue.file-macros");
    issues.addIf(
        names.stream().anyMatch(name -> PROGRAM.matcher(name).matches()),
        Recognition.POINTER,
        "issue.file-program");
  }

  private static Optional<FileFormat> office(ZipFile zip, Set<String> names) throws IOException {
    if (names.contains("mimetype")) {
      String type = type(zip);
      return List.of(FileFormat.ODT, FileFormat.ODS, FileFormat.ODP).stream()
          .filter(format -> format.isCalled(type))
          .findFirst();
    }
    if (!names.contains("[Content_Types].xml")) {
      return Optional.empty();
    }
    if (names.contains("word/document.xml")) {
      return Optional.of(FileFormat.DOCX);
    }
    if (names.contains("xl/workbook.xml")) {
      return Optional.of(FileFormat.XLSX);
    }
    return names.contains("ppt/presentation.xml") ? Optional.of(FileFormat.PPTX) : Optional.empty();
  }

  private static String type(ZipFile zip) throws IOException {
    try (InputStream bytes = zip.getInputStream(zip.getEntry("mimetype"))) {
      return new String(bytes.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
    }
  }
}
